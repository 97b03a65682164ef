#include <QTest>

#include "model/process/shown_name.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// What elements are called where they are listed.
class ShownNameTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aProcessGoesByItsOwnNameFirst();
  void withoutOneItGoesByItsMapThenByItsPools();
  void othersHaveTheirNamesOnly();
};

namespace {

Document process(const QString &name, const QString &map)
{
  Document document;
  document.put(Process{.id = Id(u"p"), .name = name});
  Diagram diagram;
  diagram.id = Id(u"d");
  diagram.scope = Id(u"p");
  diagram.name = map;
  document.put(diagram);
  for (int rank = 0; rank < 3; ++rank) {
    Pool pool;
    pool.id = Id(u"pool"_s + QString::number(rank));
    pool.parent = Id(u"p");
    pool.rank = rank;
    pool.name = QStringList{u"Shop"_s, QString(), u"Bank"_s}[rank];
    document.put(pool);
  }
  return document;
}

}  // namespace

void ShownNameTest::aProcessGoesByItsOwnNameFirst()
{
  QCOMPARE(shownName(process(u"Sell"_s, u"Selling"_s), Id(u"p")), u"Sell"_s);
}

void ShownNameTest::withoutOneItGoesByItsMapThenByItsPools()
{
  QCOMPARE(shownName(process({}, u" Selling\nthings"_s), Id(u"p")), u"Selling things"_s);
  QCOMPARE(shownName(process({}, {}), Id(u"p")), u"Shop – Bank"_s);
}

void ShownNameTest::othersHaveTheirNamesOnly()
{
  const Document document = process({}, u"Selling"_s);
  QCOMPARE(shownName(document, Id(u"pool0")), u"Shop"_s);
  QCOMPARE(shownName(document, Id(u"pool1")), QString());
  QCOMPARE(shownName(document, Id(u"nobody")), QString());
}

LANEWAY_TEST(ShownNameTest)
#include "shown_name_test.moc"
