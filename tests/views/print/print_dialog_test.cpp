#include "views/print/print_dialog.h"

#include <QBuffer>
#include <QCheckBox>
#include <QLabel>
#include <QPdfWriter>
#include <QPushButton>
#include <QTest>

#include "app/messages/language.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "tests/views/panels/panel_pictures.h"
#include "views/painting/fonts.h"
#include "views/print/sheet_preview.h"
#include "views/widgets/choice_field.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// The print dialog by keys, and what it puts on paper.
class PrintDialogTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void aLongDrawingIsFittedOntoOneSheet();
  void keysSpreadItOverSheets();
  void everySheetIsPrinted();
  void anEmptyDrawingCannotBePrinted();
  void thePreviewShowsTheDrawing();
  void savingAsPdfIsToldApart();
  void pictures();

 private:
  static Document sample()
  {
    test::DocumentBuilder builder;
    builder.process(u"p", u"Client onboarding").pool(u"company", u"Company").lane(u"sales", u"Sales");
    builder.start(u"s", u"Signed");
    for (int i = 0; i < 12; ++i)
      builder.task(u"step%1"_s.arg(i), u"Check document number %1"_s.arg(i + 1));
    builder.end(u"e", u"Done");
    return builder.build();
  }
  static SheetOptions titled()
  {
    SheetOptions options;
    options.title = u"Client onboarding"_s;
    options.date = u"22 Nov 2026"_s;
    return options;
  }
  static ChoiceField *choice(PrintDialog &dialog, const QString &name)
  {
    const auto all = dialog.findChildren<ChoiceField *>();
    for (ChoiceField *each : all)
      if (each->accessibleName() == name)
        return each;
    return nullptr;
  }
};

void PrintDialogTest::initTestCase()
{
  painting::ensureFonts();
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
  setLanguage(u"en"_s);
}

void PrintDialogTest::aLongDrawingIsFittedOntoOneSheet()
{
  PrintDialog dialog(sample(), Id(u"p-map"), titled());
  QCOMPARE(dialog.sheets().pages().size(), 1U);
  QCOMPARE(dialog.sheets().pageLayout().orientation(), QPageLayout::Landscape);
  const painting::Page page = dialog.sheets().pages().front();
  QVERIFY(page.target.width() < page.source.width());
}

void PrintDialogTest::keysSpreadItOverSheets()
{
  PrintDialog dialog(sample(), Id(u"p-map"), titled());
  dialog.show();
  ChoiceField *mode = choice(dialog, u"Pages"_s);
  ChoiceField *scale = choice(dialog, u"Size"_s);
  QVERIFY(mode && scale);
  QVERIFY(!scale->isEnabled());
  mode->setFocus();
  QTest::keyClick(mode, Qt::Key_Down);
  QVERIFY(scale->isEnabled());
  const std::size_t atFullSize = dialog.sheets().pages().size();
  QVERIFY(atFullSize > 1);
  scale->setFocus();
  QTest::keyClick(scale, Qt::Key_End);
  QVERIFY(dialog.sheets().pages().size() > atFullSize);
  ChoiceField *turn = choice(dialog, u"Orientation"_s);
  turn->setFocus();
  QTest::keyClick(turn, Qt::Key_Down);
  QCOMPARE(dialog.sheets().pageLayout().orientation(), QPageLayout::Portrait);
  auto *header = dialog.findChild<QCheckBox *>();
  QVERIFY(header->isChecked());
  QTest::keyClick(header, Qt::Key_Space);
  QVERIFY(!dialog.sheets().options().header);
}

void PrintDialogTest::everySheetIsPrinted()
{
  Sheets sheets(sample(), Id(u"p-map"));
  SheetOptions options = titled();
  options.mode = painting::PageMode::Tile;
  sheets.setOptions(options);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    sheets.print(writer, 0, sheets.pages().size() - 1);
  }
  QVERIFY(sheets.pages().size() > 1);
  QCOMPARE(static_cast<std::size_t>(bytes.count("/Type /Page\n")), sheets.pages().size());
  QByteArray one;
  QBuffer second(&one);
  second.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&second);
    sheets.print(writer, 1, 1);
  }
  QCOMPARE(one.count("/Type /Page\n"), 1);
}

void PrintDialogTest::anEmptyDrawingCannotBePrinted()
{
  PrintDialog dialog(test::DocumentBuilder().process(u"p", u"Empty").build(), Id(u"p-map"), titled());
  const auto buttons = dialog.findChildren<QPushButton *>();
  int disabled = 0;
  for (const QPushButton *each : buttons)
    disabled += each->isEnabled() ? 0 : 1;
  QCOMPARE(disabled, 2);
}

void PrintDialogTest::thePreviewShowsTheDrawing()
{
  PrintDialog dialog(sample(), Id(u"p-map"), titled());
  dialog.show();
  auto *preview = dialog.findChild<SheetPreview *>();
  QVERIFY(preview->accessibleName().startsWith(u"Preview: 1"_s));
  const QImage shown = preview->grab().toImage();
  int dark = 0;
  for (int y = 0; y < shown.height(); ++y)
    for (int x = 0; x < shown.width(); ++x)
      dark += qGray(shown.pixel(x, y)) < 200 ? 1 : 0;
  QVERIFY(dark > 50);
}

void PrintDialogTest::savingAsPdfIsToldApart()
{
  PrintDialog dialog(sample(), Id(u"p-map"), titled());
  dialog.show();
  const auto buttons = dialog.findChildren<QPushButton *>();
  for (QPushButton *each : buttons)
    if (each->text() == u"Save as PDF…"_s)
      QTest::keyClick(each, Qt::Key_Space);
  QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
  QCOMPARE(dialog.target(), PrintDialog::Target::Pdf);
}

void PrintDialogTest::pictures()
{
  PrintDialog dialog(sample(), Id(u"p-map"), titled());
  dialog.show();
  test::writePictures(dialog, u"print-fit"_s);
  ChoiceField *mode = choice(dialog, u"Pages"_s);
  mode->setFocus();
  QTest::keyClick(mode, Qt::Key_Down);
  test::writePictures(dialog, u"print-tiles"_s);
}

LANEWAY_TEST(PrintDialogTest)
#include "print_dialog_test.moc"
