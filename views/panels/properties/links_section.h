#pragma once

#include <vector>

#include "views/panels/properties/property_section.h"
#include "views/widgets/row_pool.h"

class QLabel;

namespace laneway {

class LinkButton;
class LinkRow;

/// The web pages and files that belong to an element, by address or path: opened from here, added and removed.
class LinksSection : public PropertySection {
  Q_OBJECT

 public:
  explicit LinksSection(PropertyContext &context, QWidget *parent = nullptr);

  /// Puts the cursor into an empty row.
  void addLink();

  void load() override;
  void commitPending() override;
  void dropPending() override;

 protected:
  void retranslate() override;

 private:
  /// Of the one target.
  [[nodiscard]] std::vector<Link> links() const;
  [[nodiscard]] LinkRow *makeRow(std::size_t at);
  /// Changes the list of links and says whether it was accepted.
  bool changeLinks(Entry *entry, const std::function<void(std::vector<Link> &)> &change);

  QLabel *m_label;
  RowPool<LinkRow> m_links;
  LinkButton *m_add;
  bool m_hasNew = false;  ///< An empty row waits for its address.
};

}  // namespace laneway
