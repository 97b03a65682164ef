#include "views/selection.h"

#include <QSignalSpy>
#include <QTest>

#include "model/edit/draft.h"
#include "model/edit/session.h"
#include "tests/support/test_registry.h"

using namespace laneway;

class SelectionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void idsAreSortedAndUnique();
  void theLastOneAddedIsThePrimary();
  void settingTheSameSaysNothing();
  void removedElementsLeaveTheSelection();
};

namespace {

Id id(QStringView text)
{
  return Id(text);
}

}  // namespace

void SelectionTest::idsAreSortedAndUnique()
{
  Session session({}, 1);
  Selection selection(session);
  selection.set({id(u"c"), id(u"a"), id(u"c"), Id()});
  QCOMPARE(selection.ids(), (std::vector<Id>{id(u"a"), id(u"c")}));
  QVERIFY(selection.contains(id(u"a")));
  QVERIFY(!selection.contains(id(u"b")));
}

void SelectionTest::theLastOneAddedIsThePrimary()
{
  Session session({}, 1);
  Selection selection(session);
  selection.add(id(u"b"));
  selection.toggle(id(u"a"));
  QCOMPARE(selection.primary(), id(u"a"));
  selection.toggle(id(u"a"));
  QCOMPARE(selection.primary(), id(u"b"));
  selection.clear();
  QVERIFY(selection.primary().isNull());
}

void SelectionTest::settingTheSameSaysNothing()
{
  Session session({}, 1);
  Selection selection(session);
  selection.set(id(u"a"));
  QSignalSpy changed(&selection, &Selection::changed);
  selection.set(id(u"a"));
  selection.add(id(u"a"));
  selection.remove(id(u"b"));
  QCOMPARE(changed.count(), 0);
}

void SelectionTest::removedElementsLeaveTheSelection()
{
  Document document;
  document.put(Role{.id = id(u"clerk")});
  document.put(Role{.id = id(u"lead")});
  Session session({.document = document}, 1);
  Selection selection(session);
  selection.set({id(u"clerk"), id(u"lead")}, id(u"clerk"));
  QSignalSpy changed(&selection, &Selection::changed);
  QVERIFY(session.perform({}, [](Draft &draft) {
    draft.document.remove(id(u"clerk"));
    return Result<void>();
  }));
  QCOMPARE(selection.ids(), std::vector<Id>{id(u"lead")});
  QCOMPARE(selection.primary(), id(u"lead"));
  QCOMPARE(changed.count(), 1);
}

LANEWAY_TEST(SelectionTest)
#include "selection_test.moc"
