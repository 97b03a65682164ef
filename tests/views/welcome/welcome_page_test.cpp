#include "views/welcome/welcome_page.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/messages/language.h"
#include "tests/support/test_registry.h"
#include "tests/views/panels/panel_pictures.h"
#include "views/painting/fonts.h"
#include "views/welcome/recent_row.h"
#include "views/welcome/sample_files.h"
#include "views/welcome/template_card.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class WelcomePageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everyTemplateCanBeRead();
  void picturesComeOneByOne();
  void aTemplateIsChosenByKey();
  void filesThatAreGoneAreLeftOut();
  void anotherLanguageShowsItsTemplates();
  void pictures();
};

void WelcomePageTest::initTestCase()
{
  painting::ensureFonts();
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
  setLanguage(u"en"_s);
}

void WelcomePageTest::everyTemplateCanBeRead()
{
  for (const QString &language : availableLanguages()) {
    QVERIFY(sampleFiles(language).size() >= 5);
    for (const QString &path : sampleFiles(language)) {
      const std::optional<Workbook> workbook = readSample(path);
      QVERIFY2(workbook.has_value(), qPrintable(path));
      QVERIFY2(!workbook->document.info().title.isEmpty(), qPrintable(path));
    }
  }
}

void WelcomePageTest::picturesComeOneByOne()
{
  WelcomePage page;
  page.resize(1200, 760);
  const QList<TemplateCard *> cards = page.findChildren<TemplateCard *>();
  QVERIFY(cards.size() >= 5);
  for (const TemplateCard *each : cards)
    QVERIFY(!each->isPainted());
  page.show();
  for (const TemplateCard *each : cards)
    QTRY_VERIFY(each->isPainted());
}

void WelcomePageTest::aTemplateIsChosenByKey()
{
  WelcomePage page;
  page.resize(1200, 760);
  page.show();
  QSignalSpy chosen(&page, &WelcomePage::templateChosen);
  TemplateCard *first = page.findChildren<TemplateCard *>().front();
  first->setFocus();
  QTest::keyClick(first, Qt::Key_Return);
  QCOMPARE(chosen.count(), 1);
  QVERIFY(chosen.front().front().toString().endsWith(u"client-onboarding.laneway"));
}

void WelcomePageTest::filesThatAreGoneAreLeftOut()
{
  const QTemporaryDir folder;
  QFile file(folder.filePath(u"Sales.laneway"_s));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.close();
  WelcomePage page;
  page.setRecentFiles({folder.filePath(u"gone.laneway"_s), file.fileName()});
  page.show();
  const QList<RecentRow *> rows = page.findChildren<RecentRow *>();
  QCOMPARE(rows.size(), 1);
  QSignalSpy chosen(&page, &WelcomePage::fileChosen);
  QTest::mouseClick(rows.front(), Qt::LeftButton);
  QCOMPARE(chosen.front().front().toString(), file.fileName());
}

void WelcomePageTest::anotherLanguageShowsItsTemplates()
{
  WelcomePage page;
  page.resize(1200, 760);
  page.show();
  QVERIFY(setLanguage(u"de"_s));
  QTRY_VERIFY(page.findChildren<TemplateCard *>().front()->path().contains(u"/de/"));
  setLanguage(u"en"_s);
}

void WelcomePageTest::pictures()
{
  const QTemporaryDir folder;
  QStringList recent;
  for (const QString &name : {u"Client onboarding 2026"_s, u"Hiring at the new office in Hamburg"_s}) {
    QFile file(folder.filePath(name + u".laneway"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    recent << file.fileName();
  }
  WelcomePage page;
  page.setRecentFiles(recent);
  page.resize(1300, 760);
  page.show();
  for (const TemplateCard *each : page.findChildren<TemplateCard *>())
    QTRY_VERIFY(each->isPainted());
  test::writePictures(page, u"welcome"_s);
}

LANEWAY_TEST(WelcomePageTest)
#include "welcome_page_test.moc"
