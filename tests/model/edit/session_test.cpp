#include "model/edit/session.h"

#include <QSignalSpy>
#include <QTest>

#include "model/edit/draft.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class SessionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anEditIsOneChangeAndOneUndo();
  void aFailingEditChangesNothing();
  void anEditWithoutEffectLeavesNoTrace();
  void aNewEditDropsWhatCouldBeRedone();
  void modifiedFollowsTheSavedState();
  void anEditWithinTheLastStepIsUndoneWithIt();
  void anEditWithinIsAStepOfItsOwnOnceAnythingHappenedSince();
  void whatASaveHasSeenStaysAStep();
  void whatTheLastStepMadeAndIsTakenOutAgainLeavesNoStep();
};

namespace {

Edit addRole(const QString &name)
{
  return [name](Draft &draft) -> Result<void> {
    Role role;
    role.id = draft.newId(u"role");
    role.name = name;
    draft.document.put(role);
    return {};
  };
}

}  // namespace

void SessionTest::anEditIsOneChangeAndOneUndo()
{
  Session session({}, 1);
  QSignalSpy changed(&session, &Session::changed);
  const auto changes = session.perform({u"add-role"_s, {u"Clerk"_s}}, addRole(u"Clerk"_s));
  QVERIFY(changes);
  QCOMPARE(changes->changes.size(), std::size_t(1));
  QCOMPARE(changed.count(), 1);
  QCOMPARE(session.undoLabel().code, u"add-role"_s);
  const Document after = session.document();

  session.undo();
  QVERIFY(session.document().roles().isEmpty());
  QCOMPARE(session.redoLabel().code, u"add-role"_s);
  session.redo();
  QVERIFY(difference(after, session.document()).isEmpty());
  QCOMPARE(changed.count(), 3);
  QCOMPARE(session.revision(), std::uint64_t(3));
}

void SessionTest::aFailingEditChangesNothing()
{
  Session session({}, 1);
  QSignalSpy changed(&session, &Session::changed);
  const auto result = session.perform({}, [](Draft &draft) -> Result<void> {
    draft.document.put(Role{.id = draft.newId(u"role")});
    return Error{u"refused"_s, {}, {}};
  });
  QVERIFY(!result);
  QCOMPARE(result.error().code, u"refused"_s);
  QVERIFY(session.document().roles().isEmpty());
  QCOMPARE(changed.count(), 0);
  QVERIFY(!session.canUndo());
}

void SessionTest::anEditWithoutEffectLeavesNoTrace()
{
  Session session({}, 1);
  QVERIFY(session.perform({u"nothing"_s, {}}, [](Draft &) { return Result<void>(); }));
  QVERIFY(!session.canUndo());
  QVERIFY(!session.isModified());
}

void SessionTest::aNewEditDropsWhatCouldBeRedone()
{
  Session session({}, 1);
  QVERIFY(session.perform({u"a"_s, {}}, addRole(u"A"_s)));
  session.undo();
  QVERIFY(session.perform({u"b"_s, {}}, addRole(u"B"_s)));
  QVERIFY(!session.canRedo());
  QCOMPARE(session.document().roles().size(), std::size_t(1));
  QCOMPARE(session.document().roles().begin()->name, u"B"_s);
}

void SessionTest::modifiedFollowsTheSavedState()
{
  Session session({}, 1);
  QSignalSpy modified(&session, &Session::modifiedChanged);
  QVERIFY(session.perform({}, addRole(u"A"_s)));
  QVERIFY(session.isModified());
  session.markSaved();
  session.undo();
  QVERIFY(session.isModified());
  session.redo();
  QVERIFY(!session.isModified());
  session.undo();
  QVERIFY(session.perform({}, addRole(u"B"_s)));
  session.undo();
  QVERIFY(session.isModified());  // the saved state is gone from the history
  QCOMPARE(modified.count(), 5);
}

void SessionTest::anEditWithinTheLastStepIsUndoneWithIt()
{
  Session session({}, 1);
  const auto made = session.perform({u"add-role"_s, {}}, addRole({}));
  QSignalSpy changed(&session, &Session::changed);
  const auto named = session.performWithin(session.revision(), {u"rename"_s, {}}, [&](Draft &draft) -> Result<void> {
    draft.update<Role>(made->changes.front().id, [](Role &role) { role.name = u"Clerk"_s; });
    return addRole(u"Cook"_s)(draft);
  });
  QVERIFY(named);
  QCOMPARE(changed.count(), 1);
  QCOMPARE(session.undoLabel().code, u"add-role"_s);
  const Document after = session.document();
  session.undo();
  QVERIFY(session.document().roles().isEmpty());
  QVERIFY(!session.canUndo());
  session.redo();
  QVERIFY(difference(after, session.document()).isEmpty());
}

void SessionTest::anEditWithinIsAStepOfItsOwnOnceAnythingHappenedSince()
{
  Session session({}, 1);
  QVERIFY(session.performWithin(session.revision(), {u"first"_s, {}}, addRole(u"A"_s)));
  const std::uint64_t revision = session.revision();
  QVERIFY(session.perform({u"second"_s, {}}, addRole(u"B"_s)));
  QVERIFY(session.performWithin(revision, {u"third"_s, {}}, addRole(u"C"_s)));
  QCOMPARE(session.undoLabel().code, u"third"_s);
  session.undo();
  QVERIFY(session.performWithin(session.revision(), {u"fourth"_s, {}}, addRole(u"D"_s)));
  QCOMPARE(session.undoLabel().code, u"fourth"_s);
  QVERIFY(!session.canRedo());
}

void SessionTest::whatASaveHasSeenStaysAStep()
{
  Session session({}, 1);
  QVERIFY(session.perform({u"first"_s, {}}, addRole(u"A"_s)));
  session.markSaved();
  QVERIFY(session.performWithin(session.revision(), {u"second"_s, {}}, addRole(u"B"_s)));
  QVERIFY(session.isModified());
  session.undo();
  QVERIFY(!session.isModified());
  QCOMPARE(session.document().roles().size(), std::size_t(1));
}

void SessionTest::whatTheLastStepMadeAndIsTakenOutAgainLeavesNoStep()
{
  Session session({}, 1);
  const auto made = session.perform({u"add-role"_s, {}}, addRole(u"A"_s));
  QVERIFY(session.performWithin(session.revision(), {u"remove"_s, {}}, [&](Draft &draft) -> Result<void> {
    draft.document.remove(made->changes.front().id);
    return {};
  }));
  QVERIFY(!session.canUndo());
  QVERIFY(!session.isModified());
}

LANEWAY_TEST(SessionTest)
#include "session_test.moc"
