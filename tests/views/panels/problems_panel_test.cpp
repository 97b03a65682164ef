#include "views/panels/problems_panel.h"

#include <atomic>
#include <thread>

#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "app/messages/language.h"
#include "model/edit/rename.h"
#include "model/edit/session.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "tests/views/panels/panel_pictures.h"
#include "views/painting/fonts.h"
#include "views/panels/findings_overlay.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class ProblemsPanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void looksAwayFromTheWindowsThread();
  void theGravestComeFirst();
  void followsTheDocument();
  void aResultOfAnOlderStateIsDropped();
  void enterAsksForTheElements();
  void fixesAreOffered();
  void theOverlayMarksTheGravest();
  void pictures();

 private:
  static std::vector<Finding> some()
  {
    return {{u"no-start"_s, Severity::Advice, {Id(u"p")}, {u"Client onboarding and everything after it"_s}, {}},
            {u"no-start"_s, Severity::Error, {Id(u"a"), Id(u"b")}, {u"Invoicing"_s}, u"add-start"_s},
            {u"no-start"_s, Severity::Warning, {Id(u"b")}, {u"Hiring"_s}, {}}};
  }
  void rename(const QString &name)
  {
    QVERIFY(
        m_session->perform({u"rename"_s, {}}, [&](Draft &draft) { return laneway::rename(draft, Id(u"a"), name); }));
  }

  std::unique_ptr<Session> m_session;
};

void ProblemsPanelTest::initTestCase()
{
  painting::ensureFonts();
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
  setLanguage(u"en"_s);
}

void ProblemsPanelTest::init()
{
  Workbook workbook;
  workbook.document = test::DocumentBuilder().process(u"p").task(u"a").task(u"b").build();
  m_session = std::make_unique<Session>(std::move(workbook), 1);
}

void ProblemsPanelTest::looksAwayFromTheWindowsThread()
{
  std::atomic<QThread *> thread = nullptr;
  ProblemsPanel panel(*m_session, [&](const Document &) {
    thread = QThread::currentThread();
    return some();
  });
  QTRY_COMPARE(panel.findings().size(), 3U);
  QVERIFY(thread != QThread::currentThread());
}

void ProblemsPanelTest::theGravestComeFirst()
{
  ProblemsPanel panel(*m_session, [](const Document &) { return some(); });
  QTRY_COMPARE(panel.findings().size(), 3U);
  QCOMPARE(panel.findings()[0].severity, Severity::Error);
  QCOMPARE(panel.findings()[1].severity, Severity::Warning);
  QCOMPARE(panel.findings()[2].severity, Severity::Advice);
}

void ProblemsPanelTest::followsTheDocument()
{
  ProblemsPanel panel(*m_session, [](const Document &document) {
    return document.get<Node>(Id(u"a"))->name == u"fine" ? std::vector<Finding>() : some();
  });
  QTRY_COMPARE(panel.findings().size(), 3U);
  rename(u"fine"_s);
  QTRY_COMPARE(panel.findings().size(), 0U);
  m_session->undo();
  QTRY_COMPARE(panel.findings().size(), 3U);
}

void ProblemsPanelTest::aResultOfAnOlderStateIsDropped()
{
  std::atomic<bool> mayGoOn = false;
  std::atomic<int> looks = 0;
  ProblemsPanel panel(*m_session, [&](const Document &document) {
    ++looks;
    while (!mayGoOn)
      std::this_thread::yield();
    return std::vector<Finding>{{document.get<Node>(Id(u"a"))->name, Severity::Error, {}, {}, {}}};
  });
  QSignalSpy changed(&panel, &ProblemsPanel::findingsChanged);
  QTRY_COMPARE(looks.load(), 1);
  rename(u"newer"_s);
  mayGoOn = true;
  QTRY_COMPARE(changed.count(), 1);
  QCOMPARE(panel.findings().front().code, u"newer"_s);
}

void ProblemsPanelTest::enterAsksForTheElements()
{
  ProblemsPanel panel(*m_session, [](const Document &) { return some(); });
  panel.resize(260, 300);
  panel.show();
  QTRY_COMPARE(panel.findings().size(), 3U);
  QSignalSpy reveal(&panel, &ProblemsPanel::revealRequested);
  auto *list = panel.findChild<QListView *>();
  list->setFocus();
  QTest::keyClick(list, Qt::Key_Home);
  QTest::keyClick(list, Qt::Key_Return);
  QCOMPARE(reveal.count(), 1);
  QCOMPARE(reveal.front().front().value<std::vector<Id>>(), (std::vector<Id>{Id(u"a"), Id(u"b")}));
}

void ProblemsPanelTest::fixesAreOffered()
{
  ProblemsPanel panel(*m_session, [](const Document &) { return some(); });
  panel.resize(260, 300);
  panel.show();
  QString mended;
  panel.setFix([&](const Finding &finding) { mended = finding.fix; });
  QTRY_COMPARE(panel.findings().size(), 3U);
  QCoreApplication::processEvents();
  auto *list = panel.findChild<QListView *>();
  const QRect row = list->visualRect(list->model()->index(0, 0));
  QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 36, row.bottom() - 10));
  QCOMPARE(mended, u"add-start"_s);
}

void ProblemsPanelTest::theOverlayMarksTheGravest()
{
  const FindingsOverlay overlay(some());
  QCOMPARE(overlay.mark(Id(u"b")).finding, std::optional(Severity::Error));
  QCOMPARE(overlay.mark(Id(u"p")).finding, std::optional(Severity::Advice));
  QCOMPARE(overlay.mark(Id(u"x")).finding, std::nullopt);
}

void ProblemsPanelTest::pictures()
{
  ProblemsPanel panel(*m_session, [](const Document &) { return some(); });
  panel.setFix([](const Finding &) {});
  panel.resize(264, 260);
  panel.show();
  test::writePictures(panel, u"problems-none"_s);
  QTRY_COMPARE(panel.findings().size(), 3U);
  QCoreApplication::processEvents();
  test::writePictures(panel, u"problems"_s);
}

LANEWAY_TEST(ProblemsPanelTest)
#include "problems_panel_test.moc"
