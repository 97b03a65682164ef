#include "model/compile/scenario_edit.h"

#include <QTest>

#include "model/compile/scenario_values.h"
#include "model/edit/change_element.h"
#include "model/edit/scenarios.h"
#include "model/edit/session.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class ScenarioEditTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void theScenarioTakesTheValue();
  void theOwnValueTakesItOutAgain();
  void noValueIsAValueToo();
  void aNewRoleGoesIntoTheDocument();
  void withoutAScenarioTheElementChanges();

 private:
  void setTime(Id scenario, std::optional<Distribution> time)
  {
    QVERIFY(m_session->perform({}, [&](Draft &draft) {
      return editInScenario(draft, scenario, [&](Draft &laidOver) {
        return changeDetail<Activity>(laidOver, {Id(u"a")}, [&](Activity &step) { step.duration = time; });
      });
    }));
  }
  [[nodiscard]] static std::optional<Distribution> timeIn(const Document &document)
  {
    return document.get<Node>(Id(u"a"))->as<Activity>()->duration;
  }

  std::unique_ptr<Session> m_session;
  Id m_scenario;
};

void ScenarioEditTest::init()
{
  Workbook workbook;
  workbook.document =
      test::DocumentBuilder()
          .process(u"p")
          .task(u"a")
          .changeActivity(u"a", [](Activity &step) { step.duration = constant(Duration::fromMinutes(10)); })
          .build();
  m_session = std::make_unique<Session>(std::move(workbook), 1);
  QVERIFY(m_session->perform({}, [&](Draft &draft) -> Result<void> {
    const Result<Id> made = createScenario(draft, u"Faster"_s);
    if (!made)
      return made.error();
    m_scenario = *made;
    return {};
  }));
}

void ScenarioEditTest::theScenarioTakesTheValue()
{
  setTime(m_scenario, constant(Duration::fromMinutes(5)));
  QCOMPARE(timeIn(m_session->document())->mean, Duration::fromMinutes(10));
  QCOMPARE(timeIn(withScenario(m_session->document(), m_scenario).document)->mean, Duration::fromMinutes(5));
  QCOMPARE(m_session->document().get<Scenario>(m_scenario)->overrides.size(), 1U);
  m_session->undo();
  QCOMPARE(timeIn(withScenario(m_session->document(), m_scenario).document)->mean, Duration::fromMinutes(10));
}

void ScenarioEditTest::theOwnValueTakesItOutAgain()
{
  setTime(m_scenario, constant(Duration::fromMinutes(5)));
  setTime(m_scenario, constant(Duration::fromMinutes(10)));
  QVERIFY(m_session->document().get<Scenario>(m_scenario)->overrides.empty());
}

void ScenarioEditTest::noValueIsAValueToo()
{
  setTime(m_scenario, {});
  QVERIFY(timeIn(m_session->document()).has_value());
  QVERIFY(!timeIn(withScenario(m_session->document(), m_scenario).document).has_value());
}

void ScenarioEditTest::aNewRoleGoesIntoTheDocument()
{
  QVERIFY(m_session->perform({}, [&](Draft &draft) {
    return editInScenario(draft, m_scenario,
                          [](Draft &laidOver) { return assignRole(laidOver, {Id(u"a")}, u"Temp"_s); });
  }));
  QCOMPARE(m_session->document().roles().size(), 1U);
  QVERIFY(m_session->document().get<Node>(Id(u"a"))->as<Activity>()->role.isNull());
  const Document seen = withScenario(m_session->document(), m_scenario).document;
  QVERIFY(!seen.get<Node>(Id(u"a"))->as<Activity>()->role.isNull());
}

void ScenarioEditTest::withoutAScenarioTheElementChanges()
{
  setTime({}, constant(Duration::fromMinutes(5)));
  QCOMPARE(timeIn(m_session->document())->mean, Duration::fromMinutes(5));
}

LANEWAY_TEST(ScenarioEditTest)
#include "scenario_edit_test.moc"
