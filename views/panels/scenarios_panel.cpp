#include "views/panels/scenarios_panel.h"

#include <algorithm>
#include <map>
#include <vector>

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include "app/messages/messages.h"
#include "model/edit/draft.h"
#include "model/edit/names.h"
#include "model/edit/refusal.h"
#include "model/edit/remove.h"
#include "model/edit/rename.h"
#include "model/edit/scenarios.h"
#include "model/edit/session.h"
#include "views/panels/ranked_scenarios.h"
#include "views/panels/scenario_delegate.h"
#include "views/widgets/caption.h"
#include "views/widgets/flat_button.h"
#include "views/widgets/refusal_label.h"

namespace laneway {

namespace {

constexpr int IdRole = Qt::UserRole;

}  // namespace

class ScenariosPanel::Impl : public QObject {
  Q_DECLARE_TR_FUNCTIONS(laneway::ScenariosPanel)

 public:
  Impl(ScenariosPanel &panel, Session &session) : m_panel(panel), m_session(session)
  {
    build();
    retranslate();
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
      if (std::any_of(changes.begin(), changes.end(),
                      [](const Change &each) { return as<Scenario>(each.latest()) != nullptr; }))
        refill();
    });
  }

  [[nodiscard]] Id current() const { return m_current; }

  void setCurrent(Id scenario)
  {
    const Id found = m_session.document().get<Scenario>(scenario) ? scenario : Id();
    const bool isNew = found != m_current;
    m_current = found;
    markCurrent();
    if (isNew)
      Q_EMIT m_panel.chosen(m_current);
  }

  void setFigures(Id scenario, const QString &cycleTime, const QString &cost, bool isOutdated)
  {
    m_figures[scenario] = {cycleTime, cost, isOutdated};
    fill();
  }

  void add()
  {
    Id made;
    const QString name = freeName(tr("Scenario %1"), 1);
    if (perform({QStringLiteral("create-scenario"), {}},
                [&](Draft &draft) { return keep(made, createScenario(draft, name)); }))
      nameAnew(made);
  }

  void duplicate()
  {
    Id made;
    const QString original = m_current.isNull() ? tr("As is") : nameOf(m_session.document().find(m_current));
    const QString name = freeName(tr("%1, copy %2").arg(original), 1);
    if (perform({QStringLiteral("create-scenario"), {}}, [&](Draft &draft) {
          return keep(made,
                      m_current.isNull() ? createScenario(draft, name) : duplicateScenario(draft, m_current, name));
        }))
      nameAnew(made);
  }

  void rename()
  {
    if (QListWidgetItem *row = m_list->currentItem(); row && !idOf(*row).isNull())
      m_list->editItem(row);
  }

  void remove()
  {
    const Id scenario = m_current;
    if (scenario.isNull())
      return;
    setCurrent({});
    perform({QStringLiteral("delete"), {}}, [&](Draft &draft) { return removeElements(draft, {scenario}); });
  }

  void retranslate()
  {
    m_heading->setText(tr("Scenarios"));
    m_list->setAccessibleName(tr("Scenarios"));
    m_more->setName(tr("Do something with scenarios"));
    m_new->setText(tr("New scenario"));
    m_copy->setText(tr("Duplicate"));
    m_rename->setText(tr("Rename"));
    m_remove->setText(tr("Delete"));
    m_settings->setText(tr("Run settings…"));
    m_compare->setText(tr("Compare…"));
    m_hint->setText(
        tr("A scenario tries out other values without changing the map. Values you change while one is "
           "chosen belong to it."));
    fill();
  }

 private:
  struct Figures {
    QString cycleTime;
    QString cost;
    bool isOutdated = false;
  };

  void build()
  {
    m_heading = new Caption({}, &m_panel);
    m_more = new FlatButton(u"plus", &m_panel);
    m_list = new QListWidget(&m_panel);
    m_list->setItemDelegate(new ScenarioDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_refusal = new RefusalLabel(&m_panel);
    m_hint = new QLabel(&m_panel);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addStretch();
    top->addWidget(m_more);
    auto *layout = new QVBoxLayout(&m_panel);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_list);
    layout->addWidget(m_refusal);
    layout->addWidget(m_hint);

    const auto action = [this](void (Impl::*run)()) {
      auto *made = new QAction(this);
      connect(made, &QAction::triggered, this, run);
      return made;
    };
    m_new = action(&Impl::add);
    m_copy = action(&Impl::duplicate);
    m_rename = action(&Impl::rename);
    m_rename->setShortcut(Qt::Key_F2);
    m_remove = action(&Impl::remove);
    m_remove->setShortcut(QKeySequence::Delete);
    m_settings = new QAction(this);
    connect(m_settings, &QAction::triggered, this, [this] { Q_EMIT m_panel.runSettingsRequested(m_current); });
    m_compare = new QAction(this);
    connect(m_compare, &QAction::triggered, this, [this] { Q_EMIT m_panel.comparisonRequested(m_current); });
    for (QAction *each : {m_rename, m_remove}) {
      each->setShortcutContext(Qt::WidgetWithChildrenShortcut);
      m_list->addAction(each);
    }
    connect(m_more, &FlatButton::clicked, this, [this] { openMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_list, &QListWidget::customContextMenuRequested, this,
            [this](QPoint at) { openMenu(m_list->viewport()->mapToGlobal(at)); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *row) {
      if (!m_isFilling && row)
        setCurrent(idOf(*row));
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *row) {
      if (!m_isFilling)
        finishRename(*row);
    });
  }

  void openMenu(QPoint at)
  {
    const bool isOne = !m_current.isNull();
    m_rename->setEnabled(isOne);
    m_compare->setEnabled(m_list->count() > 1);
    m_remove->setEnabled(isOne);
    QMenu menu;
    menu.addActions({m_new, m_copy});
    menu.addSeparator();
    menu.addActions({m_rename, m_remove});
    menu.addSeparator();
    menu.addActions({m_compare, m_settings});
    menu.exec(at);
  }

  static Id idOf(const QListWidgetItem &row) { return Id(row.data(IdRole).toString()); }

  void fill()
  {
    m_isFilling = true;
    m_list->clear();
    addRow(Id(), tr("As is"));
    for (const Scenario *each : rankedScenarios(m_session.document()))
      addRow(each->id, each->name);
    m_hint->setVisible(m_list->count() == 1);
    // All of them: what the panel stands in scrolls.
    m_list->setFixedHeight(m_list->count() * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    m_isFilling = false;
    if (!m_session.document().get<Scenario>(m_current) && !m_current.isNull())
      setCurrent({});
    markCurrent();
  }

  void addRow(Id scenario, const QString &name)
  {
    auto *row = new QListWidgetItem(name, m_list);
    row->setData(IdRole, scenario.text());
    if (!scenario.isNull())
      row->setFlags(row->flags() | Qt::ItemIsEditable);
    if (const auto figures = m_figures.find(scenario); figures != m_figures.end()) {
      row->setData(ScenarioDelegate::CycleTimeRole, figures->second.cycleTime);
      row->setData(ScenarioDelegate::CostRole, figures->second.cost);
      row->setData(ScenarioDelegate::OutdatedRole, figures->second.isOutdated);
    }
  }

  void markCurrent()
  {
    m_isFilling = true;
    for (int at = 0; at < m_list->count(); ++at)
      if (idOf(*m_list->item(at)) == m_current)
        m_list->setCurrentRow(at);
    m_isFilling = false;
  }

  void nameAnew(Id scenario)
  {
    setCurrent(scenario);
    m_list->setFocus();
    if (QListWidgetItem *row = m_list->currentItem())
      m_list->editItem(row);
  }

  /// While a name is being committed the list is inside its own editor: it may only be filled afterwards.
  void refill()
  {
    if (!m_isNaming)
      fill();
  }

  void finishRename(const QListWidgetItem &row)
  {
    m_isNaming = true;
    const Id scenario = idOf(row);
    const QString name = row.text();
    perform({QStringLiteral("rename"), {nameOf(m_session.document().find(scenario))}},
            [&](Draft &draft) { return laneway::rename(draft, scenario, name); });
    // Later: the row is in the middle of being edited.
    QMetaObject::invokeMethod(
        this,
        [this] {
          m_isNaming = false;
          fill();
        },
        Qt::QueuedConnection);
  }

  [[nodiscard]] QString freeName(const QString &pattern, int from) const
  {
    for (int number = from;; ++number) {
      const QString name = pattern.arg(number);
      const Table<Scenario> &all = m_session.document().scenarios();
      if (std::none_of(all.begin(), all.end(), [&](const Scenario &each) { return sameName(each.name, name); }))
        return name;
    }
  }

  bool perform(const ActionLabel &label, const Edit &edit)
  {
    const Result<ChangeSet> done = m_session.perform(label, edit);
    m_refusal->tell(done ? QString() : sentence(done.error()));
    return static_cast<bool>(done);
  }

  ScenariosPanel &m_panel;
  Session &m_session;
  Id m_current;
  std::map<Id, Figures> m_figures;
  bool m_isFilling = false;
  bool m_isNaming = false;
  Caption *m_heading = nullptr;
  FlatButton *m_more = nullptr;
  QListWidget *m_list = nullptr;
  RefusalLabel *m_refusal = nullptr;
  QLabel *m_hint = nullptr;
  QAction *m_new = nullptr;
  QAction *m_copy = nullptr;
  QAction *m_rename = nullptr;
  QAction *m_remove = nullptr;
  QAction *m_compare;
  QAction *m_settings = nullptr;
};

ScenariosPanel::ScenariosPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_impl(std::make_unique<Impl>(*this, session))
{
}

ScenariosPanel::~ScenariosPanel() = default;

Id ScenariosPanel::current() const
{
  return m_impl->current();
}

void ScenariosPanel::setCurrent(Id scenario)
{
  m_impl->setCurrent(scenario);
}

void ScenariosPanel::setFigures(Id scenario, const QString &cycleTime, const QString &cost, bool isOutdated)
{
  m_impl->setFigures(scenario, cycleTime, cost, isOutdated);
}

void ScenariosPanel::addScenario()
{
  m_impl->add();
}

void ScenariosPanel::duplicateCurrent()
{
  m_impl->duplicate();
}

void ScenariosPanel::renameCurrent()
{
  m_impl->rename();
}

void ScenariosPanel::removeCurrent()
{
  m_impl->remove();
}

void ScenariosPanel::changeEvent(QEvent *event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    m_impl->retranslate();
}

}  // namespace laneway
