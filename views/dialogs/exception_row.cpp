#include "views/dialogs/exception_row.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include <QGridLayout>

#include "views/dialogs/working_hours_text.h"
#include "views/widgets/date_field.h"
#include "views/widgets/flat_button.h"

namespace laneway {

ExceptionRow::ExceptionRow(QWidget *parent) : EntryRow(parent)
{
  m_name = new EditField(this);
  m_first = new DateField(this);
  m_last = new DateField(this);
  m_hours = new EditField(this);
  m_remove = makeRemoveButton();
  setEntries({m_name, m_first, m_last, m_hours});
  int column = 0;
  for (const auto &[widget, stretch] : std::initializer_list<std::pair<QWidget *, int>>{
           {m_name, 3}, {m_first, 2}, {m_last, 2}, {m_hours, 3}, {m_remove, 0}}) {
    grid().addWidget(widget, 0, column);
    grid().setColumnStretch(column++, stretch);
  }

  connect(m_name, &EditField::entered, this, [this](const QString &name) {
    Q_EMIT changed([name](CalendarException &each) { each.name = name.simplified(); }, *m_name);
  });
  connect(m_first, &DateField::dateEntered, this, [this](QDate date) {
    // A single day is the usual case: the last follows where it would lie before.
    Q_EMIT changed(
        [date](CalendarException &each) {
          each.first = date;
          each.last = std::max(each.last, date);
        },
        *m_first);
  });
  connect(m_last, &DateField::dateEntered, this, [this](QDate date) {
    Q_EMIT changed([date](CalendarException &each) { each.last = date.isValid() ? date : each.first; }, *m_last);
  });
  connect(m_hours, &EditField::entered, this, [this](const QString &text) {
    const auto hours = hoursFromInput(text, 1);
    if (!hours)
      return m_hours->refuse(tr("“%1” are no hours. Write them like 9:00–12:00, 13:00–17:00.").arg(text.trimmed()));
    Q_EMIT changed([hours](CalendarException &each) { each.hours = *hours; }, *m_hours);
  });
  retranslate();
}

void ExceptionRow::show(const CalendarException &exception)
{
  m_name->show(exception.name);
  m_first->showDate(exception.first);
  m_last->showDate(exception.last);
  m_hours->show(hoursInput(exception.hours));
  QWidget::show();
}

void ExceptionRow::editName()
{
  m_name->setFocus();
  m_name->selectAll();
}

void ExceptionRow::retranslate()
{
  m_name->setHint(tr("Name"));
  m_name->setAccessibleName(tr("Name of the holiday"));
  m_first->setHint(tr("First day"));
  m_first->setAccessibleName(tr("First day"));
  m_last->setHint(tr("Last day"));
  m_last->setAccessibleName(tr("Last day"));
  m_hours->setHint(tr("Closed"));
  m_hours->setAccessibleName(tr("Hours on these days"));
  m_remove->setName(tr("Remove"));
}

}  // namespace laneway
