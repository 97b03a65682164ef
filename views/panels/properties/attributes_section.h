#pragma once

#include <cstddef>
#include <vector>

#include "views/panels/properties/property_section.h"
#include "views/widgets/row_pool.h"

class QLabel;

namespace laneway {

class AttributeRow;
class DurationField;
class FoldButton;
class FormField;
class LinkButton;

/// What a simulation knows of the instances of a process, folded away until asked for: when they are due, and the
/// attributes they carry, over which conditions are written.
class AttributesSection : public PropertySection {
  Q_OBJECT

 public:
  explicit AttributesSection(PropertyContext &context, QWidget *parent = nullptr);

  void load() override;
  void commitPending() override;
  void dropPending() override;

 protected:
  void retranslate() override;

 private:
  void add();
  [[nodiscard]] AttributeRow *makeRow(std::size_t at);
  void showRows();
  [[nodiscard]] const Process &process() const;

  FoldButton *m_fold;
  DurationField *m_due;
  FormField *m_dueField;
  QLabel *m_label;
  RowPool<AttributeRow> m_attributes;
  LinkButton *m_add;
};

}  // namespace laneway
