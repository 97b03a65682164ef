#include "views/panels/navigator.h"

#include <algorithm>

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTreeWidgetItemIterator>

#include "app/messages/messages.h"
#include "model/edit/create_process.h"
#include "model/edit/draft.h"
#include "model/edit/refusal.h"
#include "model/edit/remove.h"
#include "model/edit/rename.h"
#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "views/theme/icon.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

constexpr int ScopeRole = Qt::UserRole;

/// What the navigator shows; everything else that changes is none of its business.
bool concernsNavigator(const Change &change)
{
  return as<Process>(change.latest()) || as<Workflow>(change.latest());
}

}  // namespace

Navigator::Navigator(Session &session, QWidget *parent) : QTreeWidget(parent), m_session(session)
{
  setObjectName(u"navigator"_s);
  setHeaderHidden(true);
  setRootIsDecorated(false);
  setItemsExpandable(false);
  setViewportMargins(10, 0, 8, 0);
  setIndentation(16);
  setFrameShape(QFrame::NoFrame);
  setExpandsOnDoubleClick(false);
  setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
  setUniformRowHeights(true);
  setTextElideMode(Qt::ElideRight);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

  connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
    const Id scope = scopeOfRow(item);
    if (m_building || scope.isNull() || scope == m_current)
      return;
    m_current = scope;
    Q_EMIT scopeChosen(scope);
  });
  connect(this, &QTreeWidget::itemChanged, this, &Navigator::finishRename);
  connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
    if (std::none_of(changes.begin(), changes.end(), concernsNavigator))
      return;
    // While a name is being committed the tree is inside its own editor: it may only be rebuilt afterwards.
    if (state() == EditingState)
      QMetaObject::invokeMethod(this, &Navigator::rebuild, Qt::QueuedConnection);
    else
      rebuild();
  });
  rebuild();
}

void Navigator::setCurrentScope(Id scope)
{
  m_current = scope;
  m_building = true;
  setCurrentItem(rowOf(scope));
  m_building = false;
}

void Navigator::addProcess()
{
  Id process;
  const auto done = m_session.perform({u"create-process"_s, {tr("New process")}}, [&](Draft &draft) {
    return keep(process, createProcess(draft, tr("New process"), ProcessCategory::Operational));
  });
  if (!done) {
    Q_EMIT refused(sentence(done.error()));
    return;
  }
  setCurrentItem(rowOf(process));
  renameCurrent();
}

void Navigator::addWorkflow()
{
  const Id process = processOf(m_session.document(), m_current);
  Id workflow;
  const auto done = m_session.perform({u"create-workflow"_s, {tr("New workflow")}}, [&](Draft &draft) {
    return keep(workflow, createWorkflow(draft, process, tr("New workflow")));
  });
  if (!done) {
    Q_EMIT refused(sentence(done.error()));
    return;
  }
  setCurrentItem(rowOf(workflow));
  renameCurrent();
}

void Navigator::renameCurrent()
{
  if (QTreeWidgetItem *row = rowOf(m_current)) {
    setFocus();
    editItem(row);
  }
}

void Navigator::removeCurrent()
{
  const Id removed = m_current;
  if (removed.isNull())
    return;
  const QString name = nameOf(m_session.document().find(removed));
  const auto done =
      m_session.perform({u"delete"_s, {name}}, [&](Draft &draft) { return removeElements(draft, {removed}); });
  if (!done)
    Q_EMIT refused(sentence(done.error()));
}

void Navigator::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
    rebuild();
  QTreeWidget::changeEvent(event);
}

void Navigator::keyPressEvent(QKeyEvent *event)
{
  if (event->key() == Qt::Key_Delete)
    removeCurrent();
  else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    renameCurrent();
  else
    QTreeWidget::keyPressEvent(event);
}

void Navigator::contextMenuEvent(QContextMenuEvent *event)
{
  QMenu menu(this);
  menu.addAction(tr("New process"), this, &Navigator::addProcess);
  QAction *workflow = menu.addAction(tr("New workflow"), this, &Navigator::addWorkflow);
  workflow->setEnabled(!m_current.isNull());
  menu.addSeparator();
  QAction *rename = menu.addAction(tr("Rename"), this, &Navigator::renameCurrent);
  rename->setEnabled(!m_current.isNull());
  QAction *remove = menu.addAction(tr("Delete"), this, &Navigator::removeCurrent);
  remove->setEnabled(!m_current.isNull());
  menu.exec(event->globalPos());
}

void Navigator::rebuild()
{
  const Document &document = m_session.document();
  m_building = true;
  clear();
  std::vector<Id> operational;
  std::vector<Id> management;
  std::vector<Id> support;
  std::vector<Id> others;
  for (const Process *process : rankedProcesses(document)) {
    if (!process->category) {
      others.push_back(process->id);
      continue;
    }
    switch (*process->category) {
      case ProcessCategory::Operational:
        operational.push_back(process->id);
        break;
      case ProcessCategory::Management:
        management.push_back(process->id);
        break;
      case ProcessCategory::Support:
        support.push_back(process->id);
        break;
    }
  }
  addRows(tr("Management"), management);
  addRows(tr("Operational"), operational);
  addRows(tr("Support"), support);
  addRows(tr("Without category"), others);
  expandAll();
  setCurrentItem(rowOf(m_current));
  m_building = false;
}

void Navigator::addRows(const QString &heading, const std::vector<Id> &processes)
{
  if (processes.empty())
    return;
  auto *band = new QTreeWidgetItem(this, {heading});
  band->setFlags(Qt::ItemIsEnabled);
  QFont font = this->font();
  font.setWeight(QFont::DemiBold);
  band->setFont(0, font);
  band->setForeground(0, palette().placeholderText());
  const Document &document = m_session.document();
  for (const Id process : processes) {
    QTreeWidgetItem *row = addRow(band, process, nameOf(document.find(process)), u"process"_s);
    for (const Workflow *workflow : rankedWorkflows(document, process))
      addRow(row, workflow->id, workflow->name, u"workflow"_s);
  }
}

QTreeWidgetItem *Navigator::addRow(QTreeWidgetItem *parent, Id scope, const QString &name, const QString &iconName)
{
  auto *row = new QTreeWidgetItem(parent, {name.isEmpty() ? tr("Unnamed") : name});
  row->setData(0, ScopeRole, scope.text());
  row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
  row->setIcon(0, theme::icon(iconName));
  row->setToolTip(0, name);
  return row;
}

void Navigator::finishRename(QTreeWidgetItem *item)
{
  const Id scope = scopeOfRow(item);
  const QString name = item->text(0);
  if (m_building || scope.isNull() || name == nameOf(m_session.document().find(scope)))
    return;
  const auto done =
      m_session.perform({u"rename"_s, {name}}, [&](Draft &draft) { return laneway::rename(draft, scope, name); });
  if (!done) {
    Q_EMIT refused(sentence(done.error()));
    QMetaObject::invokeMethod(this, &Navigator::rebuild, Qt::QueuedConnection);
  }
}

Id Navigator::scopeOfRow(const QTreeWidgetItem *item)
{
  return item ? Id(item->data(0, ScopeRole).toString()) : Id();
}

QTreeWidgetItem *Navigator::rowOf(Id scope) const
{
  if (scope.isNull())
    return nullptr;
  for (QTreeWidgetItemIterator row(const_cast<Navigator *>(this)); *row; ++row)
    if (scopeOfRow(*row) == scope)
      return *row;
  return nullptr;
}

}  // namespace laneway
