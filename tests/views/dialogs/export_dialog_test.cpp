#include "views/dialogs/export_dialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QLabel>
#include <QTabBar>
#include <QTest>

#include "app/messages/language.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "tests/views/panels/panel_pictures.h"
#include "views/painting/fonts.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class ExportDialogTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void theLastChoiceIsOfferedAgain();
  void keysChooseTheFormat();
  void theDocumentCanBeLeftOut();
  void thePageOfBpmnSaysWhatIsLost();
  void pictures();

 private:
  static Document sample()
  {
    return test::DocumentBuilder()
        .process(u"p", u"Client onboarding")
        .pool(u"company", u"Company")
        .lane(u"sales", u"Sales")
        .start(u"s", u"Signed")
        .task(u"a", u"Check documents")
        .end(u"e", u"Done")
        .chain({u"s", u"a", u"e"})
        .build();
  }
};

void ExportDialogTest::initTestCase()
{
  painting::ensureFonts();
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
  setLanguage(u"en"_s);
}

void ExportDialogTest::theLastChoiceIsOfferedAgain()
{
  ExportChoice last;
  last.kind = ExportKind::Png;
  last.options.scale = 3;
  last.options.appearance = painting::Appearance::Dark;
  const ExportDialog dialog(sample(), Id(u"p-map"), last);
  const ExportChoice choice = dialog.choice();
  QCOMPARE(choice.kind, ExportKind::Png);
  QCOMPARE(choice.options.scale, std::optional(3.0));
  QCOMPARE(choice.options.appearance, painting::Appearance::Dark);
  QCOMPARE(choice.suffix, u"png"_s);
}

void ExportDialogTest::keysChooseTheFormat()
{
  ExportDialog dialog(sample(), Id(u"p-map"), {});
  dialog.show();
  auto *kinds = dialog.findChild<QTabBar *>();
  kinds->setFocus();
  QTest::keyClick(kinds, Qt::Key_Right);
  QTest::keyClick(kinds, Qt::Key_Right);
  QCOMPARE(dialog.choice().kind, ExportKind::Pdf);
  QCOMPARE(dialog.choice().suffix, u"pdf"_s);
}

void ExportDialogTest::theDocumentCanBeLeftOut()
{
  ExportDialog dialog(sample(), Id(u"p-map"), {});
  dialog.show();
  QVERIFY(dialog.choice().options.withDocument);
  for (QCheckBox *each : dialog.findChildren<QCheckBox *>())
    if (each->text() == u"With the document inside"_s)
      QTest::keyClick(each, Qt::Key_Space);
  QVERIFY(!dialog.choice().options.withDocument);
}

void ExportDialogTest::thePageOfBpmnSaysWhatIsLost()
{
  const QString loss = u"2 variants were left out & <b>more</b>."_s;
  const auto isShown = [&loss](const ExportDialog &dialog) {
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&loss](const QLabel *each) {
      return each->isVisible() && each->text().contains(loss) && each->textFormat() == Qt::PlainText;
    });
  };
  ExportDialog dialog(sample(), Id(u"p-map"), {});
  dialog.setBpmnLosses({u"Something else."_s, loss});
  dialog.show();
  QVERIFY(!isShown(dialog));  // a picture loses nothing of this
  auto *kinds = dialog.findChild<QTabBar *>();
  kinds->setFocus();
  for (int i = 0; i < 3; ++i)
    QTest::keyClick(kinds, Qt::Key_Right);
  QCOMPARE(dialog.choice().kind, ExportKind::Bpmn);
  QCOMPARE(dialog.choice().suffix, u"bpmn"_s);
  QVERIFY(isShown(dialog));
  dialog.setBpmnLosses({});
  QVERIFY(!isShown(dialog));
}

void ExportDialogTest::pictures()
{
  ExportDialog dialog(sample(), Id(u"p-map"), {});
  dialog.show();
  test::writePictures(dialog, u"export-svg"_s);
  dialog.findChild<QTabBar *>()->setCurrentIndex(1);
  test::writePictures(dialog, u"export-png"_s);
  dialog.findChild<QTabBar *>()->setCurrentIndex(2);
  test::writePictures(dialog, u"export-pdf"_s);
}

LANEWAY_TEST(ExportDialogTest)
#include "export_dialog_test.moc"
