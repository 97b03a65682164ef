#include "views/help/help_window.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

#include "app/messages/language.h"
#include "tests/support/test_registry.h"
#include "views/help/help_pages.h"

using namespace laneway;
using namespace Qt::StringLiterals;

namespace {

/// What a translation has in common with the original: headings by level, rows of tables with their columns, list
/// items.
QStringList outline(const QString &text)
{
  QStringList lines;
  const QStringList all = text.split(u'\n');
  for (const QString &line : all) {
    static const QRegularExpression Heading(u"^#+"_s);
    static const QRegularExpression Item(u"^(- |\\d+\\. )"_s);
    if (const auto found = Heading.match(line); found.hasMatch())
      lines << found.captured();
    else if (line.startsWith(u'|'))
      lines << u"row of %1"_s.arg(line.count(u'|') - 1);
    else if (Item.match(line).hasMatch())
      lines << u"item"_s;
  }
  return lines;
}

}  // namespace

class HelpWindowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { setLanguage(u"en"_s); }

  void everyLanguageSaysTheSame_data()
  {
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
      QTest::newRow(qPrintable(language)) << language;
  }

  void everyLanguageSaysTheSame()
  {
    QFETCH(QString, language);
    const std::vector<HelpPage> english = helpPages(u"en"_s);
    const std::vector<HelpPage> translated = helpPages(language);
    QVERIFY(english.size() >= 4);
    QCOMPARE(translated.size(), english.size());
    for (std::size_t at = 0; at < english.size(); ++at) {
      QVERIFY2(QFile::exists(u":/laneway/help/%1/%2.md"_s.arg(language, english[at].key)), qPrintable(english[at].key));
      QVERIFY(!translated[at].title.isEmpty());
      QCOMPARE(outline(translated[at].text), outline(english[at].text));
    }
  }

  void thePageAskedForIsShown()
  {
    HelpWindow *window = makeWindow();
    window->showPage(u"expressions"_s);
    window->show();
    QVERIFY(text(*window).startsWith(u"Conditions and values"));
    window->showPage(u"drawing"_s);
    QVERIFY(text(*window).startsWith(u"Drawing a process"));
    delete window;
  }

  void searchingNarrowsThePagesAndGoesToTheText()
  {
    HelpWindow *window = makeWindow();
    window->show();
    auto *field = window->findChild<QLineEdit *>();
    auto *list = window->findChild<QListWidget *>();
    const int all = list->count();
    QTest::keyClicks(field, u"prosimos"_s);
    QCOMPARE(list->count(), 1);
    QVERIFY(all > 1);
    const auto *shown = window->findChild<QTextBrowser *>();
    QCOMPARE(shown->textCursor().selectedText().toLower(), u"prosimos"_s);
    const int first = shown->textCursor().position();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(shown->textCursor().position() > first);
    QTest::keyClicks(field, u" is nowhere"_s);
    QCOMPARE(list->count(), 1);
    QVERIFY(!list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
    field->clear();
    QCOMPARE(list->count(), all);
    delete window;
  }

  void theLanguageChangesWhileItIsOpen()
  {
    HelpWindow *window = makeWindow();
    window->show();
    window->showPage(u"simulation"_s);
    QVERIFY(text(*window).startsWith(u"Simulating"));
    setLanguage(u"de"_s);
    QTRY_VERIFY(text(*window).startsWith(u"Simulieren"));
    delete window;
  }

  void escapeClosesIt()
  {
    HelpWindow *window = makeWindow();
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    window->show();
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(!window->isVisible());
    delete window;
  }

 private:
  static HelpWindow *makeWindow()
  {
    return new HelpWindow([] { return helpPages(currentLanguage()); });
  }

  static QString text(const HelpWindow &window) { return window.findChild<QTextBrowser *>()->toPlainText(); }
};

LANEWAY_TEST(HelpWindowTest)

#include "help_window_test.moc"
