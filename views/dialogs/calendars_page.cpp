#include "views/dialogs/calendars_page.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/edit/draft.h"
#include "model/edit/names.h"
#include "model/edit/refusal.h"
#include "model/edit/remove.h"
#include "model/edit/resources.h"
#include "model/edit/session.h"
#include "views/dialogs/calendar_editor.h"
#include "views/panels/properties/calendar_choices.h"

namespace laneway {

namespace {

constexpr int ListWidth = 190;

}  // namespace

CalendarsPage::CalendarsPage(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
  m_list = new QListWidget(this);
  m_list->setFixedWidth(ListWidth);
  m_list->setAccessibleName(tr("Calendars"));
  m_editor = new CalendarEditor(session, this);
  m_none = new QLabel(tr("No calendars yet: everybody works round the clock."), this);
  m_none->setForegroundRole(QPalette::PlaceholderText);
  m_none->setWordWrap(true);
  m_none->setAlignment(Qt::AlignTop);
  m_add = new QPushButton(tr("New calendar"), this);
  m_remove = new QPushButton(tr("Remove"), this);
  for (QPushButton *each : {m_add, m_remove})
    each->setAutoDefault(false);

  auto *left = new QVBoxLayout;
  left->setSpacing(8);
  left->addWidget(m_list, 1);
  left->addWidget(m_add);
  left->addWidget(m_remove);
  auto *layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(16);
  layout->addLayout(left);
  layout->addWidget(m_none, 1);
  layout->addWidget(m_editor, 1);

  connect(m_add, &QPushButton::clicked, this, &CalendarsPage::add);
  connect(m_remove, &QPushButton::clicked, this, &CalendarsPage::removeChosen);
  connect(m_list, &QListWidget::currentItemChanged, this, [this] {
    if (!m_isFilling)
      m_editor->setCalendar(chosen());
    m_remove->setEnabled(!chosen().isNull());
  });
  connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
    if (std::any_of(changes.begin(), changes.end(),
                    [](const Change &each) { return as<Calendar>(each.latest()) != nullptr; }))
      fill();
  });
  fill();
}

Id CalendarsPage::chosen() const
{
  const QListWidgetItem *row = m_list->currentItem();
  return row ? chosenCalendar(row->data(Qt::UserRole)) : Id();
}

void CalendarsPage::fill()
{
  const Id before = m_editor->calendar();
  m_isFilling = true;
  m_list->clear();
  for (const auto &[name, value] : calendarChoices(m_session.document())) {
    if (!value.isValid())
      continue;
    auto *row = new QListWidgetItem(name, m_list);
    row->setData(Qt::UserRole, value);
    if (chosenCalendar(value) == before)
      m_list->setCurrentItem(row);
  }
  if (!m_list->currentItem())
    m_list->setCurrentRow(0);
  m_isFilling = false;
  m_none->setVisible(m_list->count() == 0);
  m_editor->setVisible(m_list->count() > 0);
  m_remove->setEnabled(!chosen().isNull());
  m_editor->setCalendar(chosen());
}

void CalendarsPage::add()
{
  m_editor->commitPending();
  const Table<Calendar> &all = m_session.document().calendars();
  QString name = tr("Office hours");
  for (int number = 2;
       std::any_of(all.begin(), all.end(), [&](const Calendar &each) { return sameName(each.name, name); }); ++number)
    name = tr("Office hours %1").arg(number);
  Id made;
  const Result<ChangeSet> done = m_session.perform(
      {QStringLiteral("create-calendar"), {}}, [&](Draft &draft) { return keep(made, createCalendar(draft, name)); });
  if (!done)
    return;
  m_editor->setCalendar(made);
  fill();
  m_editor->editName();
}

void CalendarsPage::removeChosen()
{
  if (const Id calendar = chosen(); !calendar.isNull())
    (void)m_session.perform({QStringLiteral("delete"), {}},
                            [&](Draft &draft) { return removeElements(draft, {calendar}); });
}

void CalendarsPage::commitPending()
{
  m_editor->commitPending();
}

}  // namespace laneway
