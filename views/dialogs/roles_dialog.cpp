#include "views/dialogs/roles_dialog.h"

#include <QDialogButtonBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "views/dialogs/calendars_page.h"
#include "views/dialogs/people_page.h"
#include "views/dialogs/roles_page.h"
#include "views/theme/theme_style.h"

namespace laneway {

RolesDialog::RolesDialog(Session &session, Page page, QWidget *parent) : QDialog(parent)
{
  setWindowTitle(tr("Roles and calendars"));
  m_tabs = new QTabBar(this);
  theme::setSegmented(m_tabs);
  m_tabs->addTab(tr("Roles"));
  m_tabs->addTab(tr("People"));
  m_tabs->addTab(tr("Calendars"));
  m_pages = new QStackedWidget(this);
  m_roles = new RolesPage(session, m_pages);
  m_people = new PeoplePage(session, m_pages);
  m_calendars = new CalendarsPage(session, m_pages);
  m_pages->addWidget(m_roles);
  m_pages->addWidget(m_people);
  m_pages->addWidget(m_calendars);
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 16, 20, 16);
  layout->setSpacing(16);
  layout->addWidget(m_tabs, 0, Qt::AlignHCenter);
  layout->addWidget(m_pages, 1);
  layout->addWidget(buttons);
  connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showPage(page);
  resize(880, 620);
}

void RolesDialog::showPage(Page page)
{
  m_tabs->setCurrentIndex(static_cast<int>(page));
}

void RolesDialog::chooseRole(Id role)
{
  showPage(Page::Roles);
  m_roles->choose(role);
}

void RolesDialog::done(int result)
{
  m_roles->commitPending();
  m_people->commitPending();
  m_calendars->commitPending();
  QDialog::done(result);
}

}  // namespace laneway
