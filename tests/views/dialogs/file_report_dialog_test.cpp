#include "views/dialogs/file_report_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

#include "app/messages/language.h"
#include "tests/support/test_registry.h"
#include "views/painting/fonts.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class FileReportDialogTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everyRemarkStandsWithItsLine();
  void remarksAreTextAndNoMarkup();
  void closesByMouseAndKey();
};

void FileReportDialogTest::initTestCase()
{
  painting::ensureFonts();
  setLanguage(u"en"_s);
}

void FileReportDialogTest::everyRemarkStandsWithItsLine()
{
  const FileReportDialog dialog(u"map.bpmn"_s, {{12, u"The first."_s}, {0, u"About the whole."_s}, {7, u"Another."_s}});
  QVERIFY(dialog.windowTitle().contains(u"map.bpmn"_s));
  const QStringList lines = dialog.findChild<QTextBrowser *>()->toPlainText().split(u'\n', Qt::SkipEmptyParts);
  QCOMPARE(lines, (QStringList{u"Line 12"_s, u"The first."_s, u"About the whole."_s, u"Line 7"_s, u"Another."_s}));
}

void FileReportDialogTest::remarksAreTextAndNoMarkup()
{
  const FileReportDialog dialog(u"x"_s, {{1, u"<b>bold</b> & <img src=\"x\">"_s}});
  QVERIFY(dialog.findChild<QTextBrowser *>()->toPlainText().contains(u"<b>bold</b> & <img src=\"x\">"_s));
}

void FileReportDialogTest::closesByMouseAndKey()
{
  FileReportDialog dialog(u"x"_s, {{1, u"Something."_s}});
  dialog.show();
  QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close), Qt::LeftButton);
  QVERIFY(!dialog.isVisible());
  dialog.show();
  QTest::keyClick(dialog.findChild<QTextBrowser *>(), Qt::Key_Escape);
  QVERIFY(!dialog.isVisible());
}

LANEWAY_TEST(FileReportDialogTest)
#include "file_report_dialog_test.moc"
