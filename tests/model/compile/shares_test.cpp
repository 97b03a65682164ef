#include "model/compile/shares.h"

#include <QTest>

#include "tests/support/test_registry.h"

using laneway::compile::CompletedShares;
using laneway::compile::completeShares;

class SharesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatWasNotEnteredSharesTheRestEqually();
  void nothingEnteredIsEqual();
  void roundedEntriesAreScaled();
  void tooMuchOrTooLittleDoesNotAddUp();
  void aWayThatGetsNothingIsAllowed();
};

void SharesTest::whatWasNotEnteredSharesTheRestEqually()
{
  const CompletedShares result = completeShares({0.4, std::nullopt, std::nullopt});
  QVERIFY(result.addUp);
  QCOMPARE(result.shares, (std::vector<double>{0.4, 0.3, 0.3}));
}

void SharesTest::nothingEnteredIsEqual()
{
  QCOMPARE(completeShares({std::nullopt, std::nullopt}).shares, (std::vector<double>{0.5, 0.5}));
}

void SharesTest::roundedEntriesAreScaled()
{
  const CompletedShares result = completeShares({0.3333, 0.3333, 0.3333});
  QVERIFY(result.addUp);
  QVERIFY(qFuzzyCompare(result.shares[0] + result.shares[1] + result.shares[2], 1.0));
}

void SharesTest::tooMuchOrTooLittleDoesNotAddUp()
{
  QVERIFY(!completeShares({0.33, 0.33, 0.33}).addUp);
  QVERIFY(!completeShares({0.6, 0.5}).addUp);
  QVERIFY(!completeShares({0.6, 0.5, std::nullopt}).addUp);
  QCOMPARE(completeShares({0.6, 0.5}).givenSum, 1.1);
}

void SharesTest::aWayThatGetsNothingIsAllowed()
{
  const CompletedShares result = completeShares({1.0, std::nullopt});
  QVERIFY(result.addUp);
  QCOMPARE(result.shares, (std::vector<double>{1, 0}));
}

LANEWAY_TEST(SharesTest)
#include "shares_test.moc"
