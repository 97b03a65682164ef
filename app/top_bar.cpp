#include "app/top_bar.h"

#include <utility>

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QTabBar>
#include <QToolButton>

#include "app/window_actions.h"
#include "views/theme/icon.h"
#include "views/theme/theme.h"
#include "views/theme/theme_style.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

constexpr int Height = 48;

enum View { DrawView, SimulateView };

}  // namespace

TopBar::TopBar(WindowActions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_views(new QTabBar(this))
{
  setFixedHeight(Height);
  auto *left = new QHBoxLayout;
  left->setSpacing(2);
  for (QAction *action : {actions.newDocument, actions.open, actions.save})
    left->addWidget(addButton(action));
  left->addSpacing(12);
  m_undo = addButton(nullptr);
  m_redo = addButton(nullptr);
  left->addWidget(m_undo);
  left->addWidget(m_redo);
  left->addStretch();

  theme::setSegmented(m_views);
  m_views->addTab({});
  m_views->addTab({});
  m_views->setExpanding(false);
  m_views->setDrawBase(false);
  connect(m_views, &QTabBar::currentChanged, this,
          [this](int view) { (view == SimulateView ? m_actions.simulateMode : m_actions.editMode)->trigger(); });

  m_search = new QToolButton(this);
  m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_search->setIcon(theme::icon(u"search", theme::Tone::Muted));
  m_search->setMinimumWidth(210);
  theme::setTile(m_search);
  connect(m_search, &QToolButton::clicked, actions.commandPalette, &QAction::trigger);
  auto *right = new QHBoxLayout;
  right->addStretch();
  right->addWidget(m_search);

  // Equal outer columns keep the views in the middle of the window whatever stands beside them.
  auto *layout = new QGridLayout(this);
  layout->setContentsMargins(12, 0, 12, 0);
  layout->addLayout(left, 0, 0);
  layout->addWidget(m_views, 0, 1, Qt::AlignCenter);
  layout->addLayout(right, 0, 2);
  layout->setColumnStretch(0, 1);
  layout->setColumnStretch(2, 1);
  retranslate();
}

void TopBar::setHistory(QAction *undo, QAction *redo)
{
  for (const auto &[button, action] : {std::pair(m_undo, undo), std::pair(m_redo, redo)}) {
    for (QAction *before : button->actions())  // a button with several offers a menu
      button->removeAction(before);
    button->setDefaultAction(action);
  }
  m_undo->setIcon(theme::icon(u"undo"));
  m_redo->setIcon(theme::icon(u"redo"));
}

void TopBar::setFirstView(const QString &name)
{
  m_views->setTabText(DrawView, name);
}

void TopBar::showSimulation(bool simulate)
{
  const QSignalBlocker quiet(m_views);
  m_views->setCurrentIndex(simulate ? SimulateView : DrawView);
}

void TopBar::setViewsShown(bool shown)
{
  m_views->setVisible(shown);
}

void TopBar::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::LanguageChange)
    retranslate();
  QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
  QPainter painter(this);
  painter.fillRect(0, height() - 1, width(), 1, theme::themeOf(palette()).line);
}

QToolButton *TopBar::addButton(QAction *action)
{
  auto *button = new QToolButton(this);
  button->setToolButtonStyle(Qt::ToolButtonIconOnly);
  button->setIconSize({20, 20});
  button->setAutoRaise(true);
  if (action)
    button->setDefaultAction(action);
  return button;
}

void TopBar::retranslate()
{
  m_views->setTabText(SimulateView, tr("Simulate"));
  m_views->setAccessibleName(tr("View"));
  m_search->setText(
      tr("Search or run a command  %1").arg(m_actions.commandPalette->shortcut().toString(QKeySequence::NativeText)));
}

}  // namespace laneway
