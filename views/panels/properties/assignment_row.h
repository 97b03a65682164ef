#pragma once

#include "model/process/document.h"
#include "views/widgets/entry_row.h"

namespace laneway {

class ChoiceField;
class Entry;
class ExpressionField;
class FlatButton;

/// One value that an element gives to an attribute: which, and what.
class AssignmentRow : public EntryRow {
  Q_OBJECT

 public:
  explicit AssignmentRow(QWidget *parent = nullptr);

  /// As it stands at the node.
  void show(const Document &document, Id node, const Assignment &assignment);
  using QWidget::show;
  [[nodiscard]] ExpressionField &value() { return *m_value; }

 Q_SIGNALS:
  /// Answered at the entry.
  void changed(const laneway::Assignment &assignment, laneway::Entry &entry);

 protected:
  void retranslate() override;

 private:
  Assignment m_assignment;
  ChoiceField *m_attribute;
  ExpressionField *m_value;
  FlatButton *m_remove;
};

}  // namespace laneway
