#pragma once

#include <functional>

#include <QWidget>

#include "model/process/role.h"

class QToolButton;

namespace laneway {

class DateField;
class EditField;
class Entry;

/// Days that differ from the week: what they are called, from when to when, and the hours then, if any.
class ExceptionRow : public QWidget {
  Q_OBJECT

 public:
  using Change = std::function<void(CalendarException &)>;

  explicit ExceptionRow(QWidget *parent = nullptr);

  void show(const CalendarException &exception);
  using QWidget::show;
  /// Shows why an entry of this row was refused.
  void listen(const std::function<void(const QString &)> &onRefusal);
  void commitPending();
  void dropPending();
  void editName();

 Q_SIGNALS:
  /// Answered at the entry.
  void changed(const laneway::ExceptionRow::Change &change, laneway::Entry &entry);
  void removeRequested();

 private:
  EditField *m_name;
  DateField *m_first;
  DateField *m_last;
  EditField *m_hours;
  QToolButton *m_remove;
};

}  // namespace laneway
