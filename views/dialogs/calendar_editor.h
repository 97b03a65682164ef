#pragma once

#include <array>
#include <functional>
#include <vector>

#include <QScrollArea>

#include "model/edit/session.h"
#include "views/widgets/row_pool.h"

class QLabel;
class QVBoxLayout;

namespace laneway {

class ChoiceField;
class DayBar;
class EditField;
class Entry;
class ExceptionRow;
class FormField;
class LinkButton;
class RefusalLabel;
class ShareField;

/// A calendar: its name and time zone, the hours of each weekday, what becomes of work at closing time, and the days
/// that differ. Every entry is one step of the session's history.
class CalendarEditor : public QScrollArea {
  Q_OBJECT

 public:
  /// `session` outlives the editor.
  explicit CalendarEditor(Session &session, QWidget *parent = nullptr);

  /// Null or missing: nothing is shown.
  void setCalendar(Id calendar);
  [[nodiscard]] Id calendar() const { return m_calendar; }
  void load();
  void commitPending();
  void editName();

 private:
  struct Day {
    QLabel *name;
    DayBar *bar;
    EditField *hours;
  };
  void buildWeek(QVBoxLayout &layout);
  void buildClosing(QVBoxLayout &layout);
  void setDay(int weekday, const std::vector<WorkingHours> &hours, Entry &entry);
  [[nodiscard]] ExceptionRow *makeException(std::size_t at);
  void loadExceptions(const Calendar &calendar);
  void change(Entry *entry, const std::function<void(Calendar &)> &change);

  Session &m_session;
  Id m_calendar;
  EditField *m_name;
  EditField *m_timeZone;
  std::array<Day, 7> m_days{};
  ChoiceField *m_atClosing;
  ShareField *m_overtime;
  FormField *m_overtimeField;
  RefusalLabel *m_refusal;
  QVBoxLayout *m_exceptionRows;
  RowPool<ExceptionRow> m_exceptions;
  LinkButton *m_addException;
};

}  // namespace laneway
