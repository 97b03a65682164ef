#pragma once

#include <cstddef>
#include <vector>

#include "views/panels/properties/property_section.h"
#include "views/widgets/row_pool.h"

class QLabel;

namespace laneway {

class AssignmentRow;
class LinkButton;

/// What a step or event makes of the attributes of its instance when it is done. Only where the process has attributes.
class AssignmentsSection : public PropertySection {
  Q_OBJECT

 public:
  explicit AssignmentsSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;
  void commitPending() override;
  void dropPending() override;

 protected:
  void retranslate() override;

 private:
  void add();
  [[nodiscard]] AssignmentRow *makeRow(std::size_t at);
  bool changeList(Entry *entry, const std::function<void(std::vector<Assignment> &)> &change);
  [[nodiscard]] const std::vector<Assignment> &assignments() const;

  QLabel *m_label;
  RowPool<AssignmentRow> m_assignments;
  LinkButton *m_add;
};

}  // namespace laneway
