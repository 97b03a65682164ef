#pragma once

#include "model/process/attribute.h"
#include "views/widgets/entry_row.h"

namespace laneway {

class ChoiceField;
class EditField;
class Entry;
class FlatButton;

/// One attribute of a process: its name, kind and what it begins with.
class AttributeRow : public EntryRow {
  Q_OBJECT

 public:
  explicit AttributeRow(QWidget *parent = nullptr);

  void show(const Attribute &attribute);
  using QWidget::show;
  [[nodiscard]] EditField &name() { return *m_name; }

 Q_SIGNALS:
  /// Answered at the entry.
  void changed(const laneway::Attribute &attribute, laneway::Entry &entry);

 protected:
  void retranslate() override;

 private:
  void takeName(const QString &name);
  void takeStart(const QString &text);

  Attribute m_attribute;
  EditField *m_name;
  ChoiceField *m_type;
  EditField *m_start;
  FlatButton *m_remove;
};

}  // namespace laneway
