#include "model/base/chunked_map.h"

#include <map>
#include <random>

#include <QTest>

#include "tests/support/test_registry.h"

using laneway::ChunkedMap;

class ChunkedMapTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void randomEditsMatchAnOrderedMap();
  void aCopyKeepsItsRowsWhenTheOriginalChanges();
  void theDifferenceNamesExactlyWhatChanged();
  void lowerBoundFindsTheNextKey();
};

namespace {

std::map<int, int> contents(const ChunkedMap<int, int> &map)
{
  return {map.begin(), map.end()};
}

}  // namespace

void ChunkedMapTest::randomEditsMatchAnOrderedMap()
{
  const unsigned seed = std::random_device{}();
  qInfo("seed %u", seed);
  std::mt19937 random(seed);
  ChunkedMap<int, int> map;
  std::map<int, int> expected;
  for (int i = 0; i < 20'000; ++i) {
    const int key = static_cast<int>(random() % 700);
    if (random() % 3 != 0) {
      map.insertOrAssign(key, i);
      expected[key] = i;
    } else {
      QCOMPARE(map.erase(key), expected.erase(key) == 1);
    }
    QCOMPARE(map.size(), expected.size());
    const int *found = map.find(key);
    QCOMPARE(found != nullptr, expected.contains(key));
  }
  QVERIFY(contents(map) == expected);
}

void ChunkedMapTest::aCopyKeepsItsRowsWhenTheOriginalChanges()
{
  ChunkedMap<int, int> map;
  for (int i = 0; i < 1000; ++i)
    map.insertOrAssign(i, i);
  const ChunkedMap<int, int> copy = map;
  const std::map<int, int> before = contents(copy);
  map.insertOrAssign(500, -1);
  map.erase(3);
  map.insertOrAssign(2000, 1);
  QVERIFY(contents(copy) == before);
  QCOMPARE(*map.find(500), -1);
}

void ChunkedMapTest::theDifferenceNamesExactlyWhatChanged()
{
  const unsigned seed = std::random_device{}();
  qInfo("seed %u", seed);
  std::mt19937 random(seed);
  for (int round = 0; round < 50; ++round) {
    ChunkedMap<int, int> before;
    for (int i = 0; i < 400; ++i)
      before.insertOrAssign(static_cast<int>(random() % 1000), i);
    ChunkedMap<int, int> after = before;
    for (unsigned i = 0; i < random() % 80; ++i) {
      const int key = static_cast<int>(random() % 1000);
      if (random() % 2)
        after.insertOrAssign(key, -1);
      else
        after.erase(key);
    }
    std::map<int, int> rebuilt = contents(before);
    int last = -1;
    ChunkedMap<int, int>::forEachDifference(before, after, [&](int key, const int *was, const int *is) {
      QVERIFY(key > last);
      last = key;
      QCOMPARE(was != nullptr, before.find(key) != nullptr);
      QVERIFY(!was || !is || *was != *is);
      if (is)
        rebuilt[key] = *is;
      else
        rebuilt.erase(key);
    });
    QVERIFY(rebuilt == contents(after));
  }
}

void ChunkedMapTest::lowerBoundFindsTheNextKey()
{
  ChunkedMap<int, int> map;
  QVERIFY(map.lowerBound(1) == map.end());
  for (int i = 0; i < 500; ++i)
    map.insertOrAssign(2 * i, i);
  QCOMPARE(map.lowerBound(7)->first, 8);
  QCOMPARE(map.lowerBound(8)->first, 8);
  QCOMPARE(map.lowerBound(-5)->first, 0);
  QVERIFY(map.lowerBound(999) == map.end());
}

LANEWAY_TEST(ChunkedMapTest)
#include "chunked_map_test.moc"
