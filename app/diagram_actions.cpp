#include "app/diagram_actions.h"

#include <array>

#include <QAction>
#include <QActionGroup>

namespace laneway {

namespace {

using layout::LayoutMode;
using painting::ColorBy;

constexpr std::array Modes{LayoutMode::Sketch, LayoutMode::Everything, LayoutMode::Selection, LayoutMode::NewOnly,
                           LayoutMode::Routes};
constexpr std::array Colorings{ColorBy::Nothing, ColorBy::Role, ColorBy::CarriedOut};

}  // namespace

DiagramActions::DiagramActions(QObject *parent) : QObject(parent)
{
  for (const LayoutMode mode : Modes) {
    auto *action = new QAction(this);
    connect(action, &QAction::triggered, this, [this, mode] { Q_EMIT layoutRequested(mode); });
    m_layouts << action;
  }
  constexpr std::array Letters{Qt::Key_T, Qt::Key_L, Qt::Key_K, Qt::Key_U, Qt::Key_F};
  static_assert(Letters.size() == Modes.size());
  for (std::size_t i = 0; i < Letters.size(); ++i)
    m_layouts[static_cast<qsizetype>(i)]->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Letters[i]));
  auto *group = new QActionGroup(this);
  for (const ColorBy colorBy : Colorings) {
    auto *action = new QAction(this);
    action->setCheckable(true);
    group->addAction(action);
    action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + m_colorings.size())));
    connect(action, &QAction::triggered, this, [this, colorBy] { Q_EMIT colorByChosen(colorBy); });
    m_colorings << action;
  }
  retranslate();
}

void DiagramActions::showColorBy(ColorBy colorBy)
{
  for (std::size_t i = 0; i < Colorings.size(); ++i)
    if (Colorings.at(i) == colorBy)
      m_colorings[static_cast<qsizetype>(i)]->setChecked(true);
}

void DiagramActions::retranslate()
{
  m_layouts[0]->setText(tr("&Tidy the Drawing"));
  m_layouts[0]->setStatusTip(tr("Straightens and spaces what is drawn; order and columns stay."));
  m_layouts[1]->setText(tr("Lay Out &Afresh"));
  m_layouts[1]->setStatusTip(tr("Places every step anew; bends and labels set by hand stay."));
  m_layouts[2]->setText(tr("Lay Out the &Selection"));
  m_layouts[2]->setStatusTip(tr("Places only what is selected anew."));
  m_layouts[3]->setText(tr("Place What Is Not &Drawn"));
  m_layouts[3]->setStatusTip(tr("Finds places for steps the drawing does not show yet; the rest stays."));
  m_layouts[4]->setText(tr("Route the &Flows"));
  m_layouts[4]->setStatusTip(tr("Leads every flow anew; no step moves."));
  m_colorings[0]->setText(tr("By &Nothing"));
  m_colorings[1]->setText(tr("By &Who Does Them"));
  m_colorings[2]->setText(tr("By &How They Are Carried Out"));
}

}  // namespace laneway
