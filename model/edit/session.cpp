#include "model/edit/session.h"

#include <limits>
#include <utility>

#include "model/edit/draft.h"
#include "model/edit/invariants.h"
#include "model/edit/rules.h"
#include "model/layout/drawn_places.h"

namespace laneway {

namespace {

constexpr std::size_t NoPosition = std::numeric_limits<std::size_t>::max();

/// Debug builds look at small documents after every edit: an unsound one is a mistake in an operation or rule.
[[maybe_unused]] bool staysSound(const Document &before, const Document &after)
{
  constexpr std::size_t MostNodes = 300;
  return after.nodes().size() > MostNodes || !brokenInvariants(before).isEmpty() || brokenInvariants(after).isEmpty();
}

}  // namespace

Session::Session(Workbook workbook, std::uint64_t seed, QObject *parent)
    : QObject(parent),
      m_workbook(std::move(workbook)),
      m_document(m_workbook.document),
      m_ids(seed),
      m_places(std::make_unique<layout::DrawnPlaces>())
{
}

Session::~Session() = default;

Result<ChangeSet> Session::changesOf([[maybe_unused]] const ActionLabel &label, const Edit &edit)
{
  Draft draft{m_document, m_ids};
  if (const Result<void> done = edit(draft); !done)
    return done.error();
  if (const Result<void> sound = applyRules(m_document, draft, m_places.get()); !sound)
    return sound.error();
  Q_ASSERT_X(staysSound(m_document, draft.document), "Session::perform", qPrintable(label.code));
  return difference(m_document, draft.document);
}

Result<ChangeSet> Session::perform(const ActionLabel &label, const Edit &edit)
{
  Result<ChangeSet> made = changesOf(label, edit);
  if (!made || made->isEmpty())
    return made;
  const ChangeSet changes = std::move(made).value();
  if (m_savedPosition > m_position)  // the saved state lies on the branch that is given up
    m_savedPosition = NoPosition;
  m_history.resize(m_position);
  m_history.push_back({label, changes});
  move(changes, m_position + 1);
  return changes;
}

Result<ChangeSet> Session::performWithin(std::uint64_t revision, const ActionLabel &label, const Edit &edit)
{
  const bool lastIsOpen = m_position > 0 && m_position == m_history.size() && m_position != m_savedPosition;
  if (revision != m_revision || !lastIsOpen)
    return perform(label, edit);
  Result<ChangeSet> made = changesOf(label, edit);
  if (!made || made->isEmpty())
    return made;
  const ChangeSet changes = std::move(made).value();
  ChangeSet all = joined(m_history.back().changes, changes);
  if (all.isEmpty()) {
    m_history.pop_back();
    move(changes, m_position - 1);
  } else {
    m_history.back().changes = std::move(all);
    move(changes, m_position);
  }
  return changes;
}

ActionLabel Session::undoLabel() const
{
  return canUndo() ? m_history[m_position - 1].label : ActionLabel{};
}

ActionLabel Session::redoLabel() const
{
  return canRedo() ? m_history[m_position].label : ActionLabel{};
}

void Session::undo()
{
  if (canUndo())
    move(inverted(m_history[m_position - 1].changes), m_position - 1);
}

void Session::redo()
{
  if (canRedo()) {
    const ChangeSet changes = m_history[m_position].changes;  // a listener may edit and so drop the step
    move(changes, m_position + 1);
  }
}

void Session::markSaved()
{
  const bool wasModified = isModified();
  m_savedPosition = m_position;
  if (wasModified)
    Q_EMIT modifiedChanged(false);
}

void Session::markUnsaved()
{
  const bool wasModified = isModified();
  m_savedPosition = NoPosition;
  if (!wasModified)
    Q_EMIT modifiedChanged(true);
}

Workbook Session::workbook() const
{
  Workbook current = m_workbook;
  current.document = m_document;
  return current;
}

void Session::move(const ChangeSet &changes, std::size_t position)
{
  const bool wasModified = isModified();
  apply(changes, m_document);
  m_position = position;
  ++m_revision;
  Q_EMIT changed(changes);
  if (isModified() != wasModified)
    Q_EMIT modifiedChanged(isModified());
}

}  // namespace laneway
