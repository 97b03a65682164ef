#pragma once

#include <QWidget>

#include "model/process/document.h"

class QLabel;
class QToolButton;

namespace laneway {

class ChoiceField;
class Entry;
class ExpressionField;

/// One value that an element gives to an attribute: which, and what.
class AssignmentRow : public QWidget {
  Q_OBJECT

 public:
  explicit AssignmentRow(QWidget *parent = nullptr);

  /// As it stands at the node.
  void show(const Document &document, Id node, const Assignment &assignment);
  using QWidget::show;
  [[nodiscard]] ExpressionField &value() { return *m_value; }
  void commitPending();
  void dropPending();

 Q_SIGNALS:
  /// Answered at the entry.
  void changed(const laneway::Assignment &assignment, laneway::Entry &entry);
  void removeRequested();

 protected:
  void changeEvent(QEvent *event) override;

 private:
  void retranslate();

  Assignment m_assignment;
  ChoiceField *m_attribute;
  ExpressionField *m_value;
  QToolButton *m_remove;
  QLabel *m_refusal;
};

}  // namespace laneway
