#include "views/selection.h"

#include <algorithm>
#include <utility>

#include "model/edit/session.h"

namespace laneway {

Selection::Selection(const Session &session, QObject *parent) : QObject(parent)
{
  connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
    if (m_ids.empty())
      return;
    std::vector<Id> kept = m_ids;
    for (const Change &change : changes) {
      if (!change.isRemoval())
        continue;
      const auto at = std::lower_bound(kept.begin(), kept.end(), change.id);
      if (at != kept.end() && *at == change.id)
        kept.erase(at);
    }
    replace(std::move(kept), m_primary);
  });
}

bool Selection::contains(Id id) const
{
  return std::binary_search(m_ids.begin(), m_ids.end(), id);
}

void Selection::set(std::vector<Id> ids, Id primary)
{
  std::erase(ids, Id());
  if (primary.isNull() && !ids.empty())
    primary = ids.back();
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  replace(std::move(ids), primary);
}

void Selection::set(Id id)
{
  set(std::vector<Id>{id}, id);
}

void Selection::add(Id id)
{
  std::vector<Id> ids = m_ids;
  ids.push_back(id);
  set(std::move(ids), id);
}

void Selection::remove(Id id)
{
  std::vector<Id> ids = m_ids;
  std::erase(ids, id);
  replace(std::move(ids), m_primary);
}

void Selection::toggle(Id id)
{
  if (contains(id))
    remove(id);
  else
    add(id);
}

void Selection::clear()
{
  replace({}, {});
}

void Selection::replace(std::vector<Id> sorted, Id primary)
{
  if (!std::binary_search(sorted.begin(), sorted.end(), primary))
    primary = sorted.empty() ? Id() : sorted.back();
  if (sorted == m_ids && primary == m_primary)
    return;
  m_ids = std::move(sorted);
  m_primary = primary;
  Q_EMIT changed();
}

}  // namespace laneway
