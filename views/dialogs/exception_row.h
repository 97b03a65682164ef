#pragma once

#include <functional>

#include "model/process/role.h"
#include "views/widgets/entry_row.h"

namespace laneway {

class DateField;
class EditField;
class Entry;
class FlatButton;

/// Days that differ from the week: what they are called, from when to when, and the hours then, if any.
class ExceptionRow : public EntryRow {
  Q_OBJECT

 public:
  using Change = std::function<void(CalendarException &)>;

  explicit ExceptionRow(QWidget *parent = nullptr);

  void show(const CalendarException &exception);
  using QWidget::show;
  void editName();

 Q_SIGNALS:
  /// Answered at the entry.
  void changed(const laneway::ExceptionRow::Change &change, laneway::Entry &entry);

 protected:
  void retranslate() override;

 private:
  EditField *m_name;
  DateField *m_first;
  DateField *m_last;
  EditField *m_hours;
  FlatButton *m_remove;
};

}  // namespace laneway
