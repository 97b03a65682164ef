#include <QSet>
#include <QTest>

#include "app/messages/messages.h"
#include "app/messages/sentence_table.h"
#include "model/check/finding.h"
#include "model/compile/compilation.h"
#include "model/compile/plan_findings.h"
#include "model/process/document.h"
#include "model/simulate/issues.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class SimulationSentencesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyIssueOfAPlanHasASentence();
  void argumentsAreAllUsedUp();
};

namespace {

/// Every issue and every fault of a distribution that there is.
std::vector<simulate::Issue> allIssues()
{
  std::vector<simulate::Issue> issues;
  const auto add = [&issues](simulate::IssueCode code, double argument) {
    issues.push_back({code, simulate::Severity::Error, {{simulate::ElementKind::Node, 0}}, {argument, 2}});
  };
  for (int code = 0; code <= static_cast<int>(simulate::IssueCode::BadSettings); ++code)
    add(static_cast<simulate::IssueCode>(code), 1);
  for (int fault = 1; fault <= static_cast<int>(simulate::DistributionFault::TooLarge); ++fault)
    add(simulate::IssueCode::BadDistribution, fault);
  return issues;
}

}  // namespace

void SimulationSentencesTest::everyIssueOfAPlanHasASentence()
{
  QSet<QString> codes;
  for (const messages::Sentence &each : messages::simulationSentences())
    codes.insert(QString::fromLatin1(each.code));
  PlanElements elements;
  elements.nodes = {Id(u"check")};
  for (const Finding &finding : findingsOf(allIssues(), elements, Document())) {
    QVERIFY2(codes.contains(finding.code), qPrintable(finding.code));
    QCOMPARE(finding.elements, elements.nodes);
  }
}

void SimulationSentencesTest::argumentsAreAllUsedUp()
{
  PlanElements elements;
  elements.nodes = {Id(u"check")};
  for (const Finding &finding : findingsOf(allIssues(), elements, Document())) {
    const QString text = sentence(finding);
    QVERIFY2(!text.contains(u"%1"_s) && !text.contains(u"%2"_s) && !text.contains(u"%3"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u'.') && text.size() > 30, qPrintable(text));
  }
}

LANEWAY_TEST(SimulationSentencesTest)
#include "simulation_sentences_test.moc"
