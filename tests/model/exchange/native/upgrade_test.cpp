#include "model/exchange/native/upgrade.h"

#include <string>

#include <QTest>

#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using json::Tree;

class UpgradeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void stepsRunInOrderAndAreTold();
  void theLatestVersionIsLeftAlone();
  void aMissingStepIsAnError();
};

namespace {

constexpr json::Upgrade Steps[] = {
    {1,
     [](Tree &file, ImportReport &report) {
       file["title"] = file["name"];
       file.erase("name");
       report.push_back({u"title-renamed"_s, {}});
     }},
    {2, [](Tree &file, ImportReport &) { file["title"] = file["title"].get<std::string>() + "!"; }},
};

}  // namespace

void UpgradeTest::stepsRunInOrderAndAreTold()
{
  Tree file = {{"version", 1}, {"name", "Map"}};
  ImportReport report;
  QVERIFY(json::upgrade(file, 1, 3, Steps, report));
  QCOMPARE(file.dump(), std::string(R"({"version":3,"title":"Map!"})"));
  QCOMPARE(report, (ImportReport{{u"title-renamed"_s, {}}, {u"file-upgraded"_s, {u"1"_s, u"3"_s}}}));
}

void UpgradeTest::theLatestVersionIsLeftAlone()
{
  Tree file = {{"version", 3}, {"title", "Map"}};
  ImportReport report;
  QVERIFY(json::upgrade(file, 3, 3, Steps, report));
  QCOMPARE(file["title"].get<std::string>(), std::string("Map"));
  QVERIFY(report.empty());
}

void UpgradeTest::aMissingStepIsAnError()
{
  Tree file = {{"version", 1}};
  ImportReport report;
  QVERIFY(!json::upgrade(file, 1, 4, std::span(Steps).subspan(1), report));
}

LANEWAY_TEST(UpgradeTest)
#include "upgrade_test.moc"
