#pragma once

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace laneway {

/// The rows of a list on a form, a widget for each of its things: made when they are first needed, hidden while there
/// are fewer things than rows. Their parent owns them.
template <typename Row>
class RowPool {
 public:
  /// `make` puts a new row on the form, for the thing at this place of the list.
  explicit RowPool(std::function<Row *(std::size_t at)> make) : m_make(std::move(make)) {}

  [[nodiscard]] Row &at(std::size_t at)
  {
    while (m_rows.size() <= at)
      m_rows.push_back(m_make(m_rows.size()));
    return *m_rows[at];
  }
  void hideFrom(std::size_t first)
  {
    for (std::size_t at = first; at < m_rows.size(); ++at)
      m_rows[at]->hide();
  }
  /// The others are hidden.
  void showFirst(std::size_t count)
  {
    for (std::size_t at = 0; at < m_rows.size(); ++at)
      m_rows[at]->setVisible(at < count);
  }
  /// Hands in what is pending in rows in sight.
  void commitPending()
  {
    for (Row *each : m_rows)
      if (!each->isHidden())
        each->commitPending();
  }
  void dropPending()
  {
    for (Row *each : m_rows)
      each->dropPending();
  }

 private:
  std::function<Row *(std::size_t)> m_make;
  std::vector<Row *> m_rows;
};

/// Takes the thing at this place out of the list, if it is that long.
template <typename Thing>
void takeOut(std::vector<Thing> &list, std::size_t at)
{
  if (at < list.size())
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(at));
}

}  // namespace laneway
