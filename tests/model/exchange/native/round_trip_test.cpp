#include <QTest>

#include "model/edit/change_set.h"
#include "model/exchange/native/integrity.h"
#include "model/exchange/native/native_format.h"
#include "tests/support/random_document.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class RoundTripTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void randomDocumentsComeBackEqual_data();
  void randomDocumentsComeBackEqual();
  void cutOffAnywhereIsRefused();
  void damagedAnywhereNeverCrashes();
};

void RoundTripTest::randomDocumentsComeBackEqual_data()
{
  QTest::addColumn<quint64>("seed");
  for (quint64 seed = 1; seed <= 60; ++seed)
    QTest::addRow("seed %llu", seed) << seed;
}

void RoundTripTest::randomDocumentsComeBackEqual()
{
  QFETCH(quint64, seed);
  const Workbook workbook = test::randomWorkbook(seed);
  QVERIFY(!firstFault(workbook.document));
  const QByteArray text = workbookToJson(workbook);
  const auto imported = workbookFromJson(text, u"random"_s);
  if (!imported)
    QFAIL(qPrintable(imported.error().code + u' ' + imported.error().arguments.join(u' ')));
  const Workbook &again = imported->workbook;
  for (const Change &change : difference(workbook.document, again.document))
    QFAIL(qPrintable(u"differs: "_s + change.id.text()));
  QCOMPARE(again.variants.size(), workbook.variants.size());
  for (std::size_t i = 0; i < again.variants.size(); ++i) {
    QCOMPARE(again.variants[i].name, workbook.variants[i].name);
    QVERIFY(difference(workbook.variants[i].document, again.variants[i].document).isEmpty());
  }
  QVERIFY(again.extras == workbook.extras);
  QCOMPARE(workbookToJson(again), text);
}

void RoundTripTest::cutOffAnywhereIsRefused()
{
  const QByteArray text = workbookToJson(test::randomWorkbook(7, 3));
  for (qsizetype length = 0; length < text.size() - 2; length += 53)
    QVERIFY(!workbookFromJson(text.left(length), u"cut"_s));
}

void RoundTripTest::damagedAnywhereNeverCrashes()
{
  const QByteArray text = workbookToJson(test::randomWorkbook(8, 3));
  for (qsizetype at = 0; at < text.size(); at += 101) {
    for (const char byte : {'"', '}', '0', '\xff'}) {
      QByteArray damaged = text;
      damaged[at] = byte;
      const auto imported = workbookFromJson(damaged, u"damaged"_s);
      QVERIFY(imported || !imported.error().code.isEmpty());
    }
  }
}

LANEWAY_TEST(RoundTripTest)
#include "round_trip_test.moc"
