#include "views/panels/navigator.h"

#include <algorithm>

#include <QAction>
#include <QContextMenuEvent>
#include <QDragMoveEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QTreeWidgetItemIterator>

#include "app/messages/messages.h"
#include "model/edit/create_process.h"
#include "model/edit/draft.h"
#include "model/edit/order_scopes.h"
#include "model/edit/refusal.h"
#include "model/edit/remove.h"
#include "model/edit/rename.h"
#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "model/process/shown_name.h"
#include "views/theme/icon.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

constexpr int ScopeRole = Qt::UserRole;
constexpr int CategoryRole = Qt::UserRole + 1;  ///< Of the rows of bands: -1 where processes have none.

/// What the navigator shows; everything else that changes is none of its business.
bool concernsNavigator(const Change &change)
{
  // A process without a name goes by those of its pools.
  return as<Process>(change.latest()) || as<Workflow>(change.latest()) || as<Pool>(change.latest());
}

/// Headings of bands begin where the headings of the panels do.
class BandDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
  {
    QStyledItemDelegate::initStyleOption(option, index);
    constexpr int ToThePanelsHeading = 5;
    if (!index.parent().isValid())
      option->rect.adjust(ToThePanelsHeading, 0, 0, 0);
  }
};

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
  setItemDelegate(new BandDelegate(this));
  setTextElideMode(Qt::ElideRight);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setDragDropMode(QAbstractItemView::InternalMove);

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

void Navigator::moveCurrent(int by)
{
  QTreeWidgetItem *row = rowOf(m_current);
  if (!row)
    return;
  QTreeWidgetItem *parent = row->parent();
  const int to = parent->indexOfChild(row) + by;
  if (to < 0 || to >= parent->childCount())
    return;
  moveTo(m_current, {parent, scopeOfRow(parent->child(by < 0 ? to : to + 1))});
}

void Navigator::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
    rebuild();
  QTreeWidget::changeEvent(event);
}

void Navigator::keyPressEvent(QKeyEvent *event)
{
  const bool withAlt = event->modifiers() == Qt::AltModifier;
  if (withAlt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
    moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
  else if (event->key() == Qt::Key_Delete)
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

/// Processes go below a band or beside another process, workflows below a process or beside another workflow.
std::optional<Navigator::Place> Navigator::placeAt(QPoint point) const
{
  const QTreeWidgetItem *dragged = rowOf(m_current);
  QTreeWidgetItem *target = itemAt(point);
  if (!dragged || !target || target == dragged)
    return {};
  const auto depth = [](const QTreeWidgetItem *row) {
    int count = 0;
    for (; row->parent(); row = row->parent())
      ++count;
    return count;
  };
  if (depth(target) == depth(dragged) - 1)
    return Place{target, {}};
  if (depth(target) != depth(dragged))
    return {};
  QTreeWidgetItem *parent = target->parent();
  const bool below = point.y() > visualItemRect(target).center().y();
  const int at = parent->indexOfChild(target) + (below ? 1 : 0);
  return Place{parent, scopeOfRow(parent->child(at))};
}

void Navigator::moveTo(Id scope, const Place &place)
{
  if (scope == place.before)
    return;
  const auto done = m_session.perform({u"reorder"_s, {nameOf(m_session.document().find(scope))}}, [&](Draft &draft) {
    if (draft.document.get<Workflow>(scope))
      return moveWorkflow(draft, scope, scopeOfRow(place.parent), place.before);
    const int category = place.parent->data(0, CategoryRole).toInt();
    return moveProcess(draft, scope,
                       category < 0 ? std::nullopt : std::optional(static_cast<ProcessCategory>(category)),
                       place.before);
  });
  if (!done)
    Q_EMIT refused(sentence(done.error()));
}

void Navigator::dragMoveEvent(QDragMoveEvent *event)
{
  QTreeWidget::dragMoveEvent(event);  // scrolls, and draws where it would go
  event->setAccepted(placeAt(event->position().toPoint()).has_value());
}

/// The tree itself moves nothing: it follows the document.
void Navigator::dropEvent(QDropEvent *event)
{
  const auto place = placeAt(event->position().toPoint());
  event->setDropAction(Qt::IgnoreAction);
  event->accept();
  if (place)
    moveTo(m_current, *place);
}

void Navigator::rebuild()
{
  setAccessibleName(tr("Processes"));
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
  addRows(tr("Management"), static_cast<int>(ProcessCategory::Management), management);
  addRows(tr("Operational"), static_cast<int>(ProcessCategory::Operational), operational);
  addRows(tr("Support"), static_cast<int>(ProcessCategory::Support), support);
  addRows(tr("Without category"), -1, others);
  expandAll();
  setCurrentItem(rowOf(m_current));
  m_building = false;
}

void Navigator::addRows(const QString &heading, int category, const std::vector<Id> &processes)
{
  if (processes.empty())
    return;
  auto *band = new QTreeWidgetItem(this, {heading});
  band->setFlags(Qt::ItemIsEnabled | Qt::ItemIsDropEnabled);
  band->setData(0, CategoryRole, category);
  QFont font = this->font();
  font.setWeight(QFont::DemiBold);
  band->setFont(0, font);
  band->setForeground(0, palette().placeholderText());
  const Document &document = m_session.document();
  for (const Id process : processes) {
    QTreeWidgetItem *row = addRow(band, process, shownName(document, process), u"process"_s);
    for (const Workflow *workflow : rankedWorkflows(document, process))
      addRow(row, workflow->id, workflow->name, u"workflow"_s);
  }
}

QTreeWidgetItem *Navigator::addRow(QTreeWidgetItem *parent, Id scope, const QString &name, const QString &iconName)
{
  auto *row = new QTreeWidgetItem(parent, {name.isEmpty() ? tr("Unnamed") : name});
  row->setData(0, ScopeRole, scope.text());
  row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
                Qt::ItemIsDropEnabled);
  row->setIcon(0, theme::icon(iconName));
  row->setToolTip(0, name);
  return row;
}

void Navigator::finishRename(QTreeWidgetItem *item)
{
  const Id scope = scopeOfRow(item);
  const QString name = item->text(0);
  if (m_building || scope.isNull() || name == shownName(m_session.document(), scope))
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
