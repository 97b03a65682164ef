#pragma once

#include <QWidget>

#include "model/process/attribute.h"

class QLabel;
class QToolButton;

namespace laneway {

class ChoiceField;
class EditField;
class Entry;

/// One attribute of a process: its name, kind and what it begins with.
class AttributeRow : public QWidget {
  Q_OBJECT

 public:
  explicit AttributeRow(QWidget *parent = nullptr);

  void show(const Attribute &attribute);
  using QWidget::show;
  [[nodiscard]] EditField &name() { return *m_name; }
  void commitPending();
  void dropPending();

 Q_SIGNALS:
  /// Answered at the entry.
  void changed(const laneway::Attribute &attribute, laneway::Entry &entry);
  void removeRequested();

 protected:
  void changeEvent(QEvent *event) override;

 private:
  void retranslate();
  void takeName(const QString &name);
  void takeStart(const QString &text);

  Attribute m_attribute;
  EditField *m_name;
  ChoiceField *m_type;
  EditField *m_start;
  QToolButton *m_remove;
  QLabel *m_refusal;
};

}  // namespace laneway
