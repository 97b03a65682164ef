#include "views/canvas/look_menu.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

#include <QColorDialog>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

#include "model/edit/restyle.h"
#include "model/process/navigate.h"
#include "model/process/styling.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/painting/tints.h"
#include "views/selection.h"
#include "views/widgets/offered_tints.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

struct LookMenu {
  Q_DECLARE_TR_FUNCTIONS(LookMenu)
};

QIcon iconOf(const SwatchRow::Swatch &swatch)
{
  QPixmap picture(32, 32);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(swatch.outline, 3));
  painter.setBrush(swatch.fill);
  painter.drawRoundedRect(QRectF(4, 4, 24, 24), 6, 6);
  return QIcon(picture);
}

void restyleSelection(Canvas &canvas, const StyleChange &change)
{
  const std::vector<Id> elements = canvas.selection().ids();
  const ActionLabel label = elements.size() == 1
                                ? ActionLabel{u"change-style"_s, {nameOf(canvas.document().find(elements.front()))}}
                                : ActionLabel{u"change-style-of-many"_s, {QString::number(elements.size())}};
  canvas.perform(label, [&](Draft &draft) { return restyle(draft, canvas.diagram(), elements, change); });
}

/// As the first of the selected elements is drawn, with what its kind says.
Style shownStyle(const Canvas &canvas)
{
  const Document &document = canvas.document();
  const Id drawing = canvas.scene().drawingOf(canvas.selection().primary());
  if (const Shape *shape = document.get<Shape>(drawing))
    return styleOf(document, *shape);
  const Route *route = document.get<Route>(drawing);
  return route ? styleOf(document, *route) : Style();
}

bool kindSays(const Document &document, const std::vector<Id> &elements, std::optional<bool> Style::*flag)
{
  return std::any_of(elements.begin(), elements.end(), [&](Id id) {
    const std::optional<StyledKind> kind = styledKindOf(document, id);
    return kind && (styleOf(document, *kind).*flag).value_or(false);
  });
}

void addFlag(QMenu &menu, Canvas &canvas, const QString &text, std::optional<bool> Style::*flag)
{
  QAction *action = menu.addAction(text);
  action->setCheckable(true);
  action->setChecked((shownStyle(canvas).*flag).value_or(false));
  QObject::connect(action, &QAction::triggered, &canvas, [&canvas, flag](bool on) {
    // Off is said only where the kind would say otherwise.
    const bool isSaid = on || kindSays(canvas.document(), canvas.selection().ids(), flag);
    restyleSelection(canvas, [&](Style &style) { style.*flag = isSaid ? std::optional(on) : std::nullopt; });
  });
}

void pickFill(Canvas &canvas)
{
  const std::optional<Color> before = shownStyle(canvas).fill;
  const QColor chosen = QColorDialog::getColor(before ? QColor::fromRgb(before->rgb) : QColor(Qt::white),
                                               &canvas.view(), LookMenu::tr("Fill"));
  constexpr QRgb WithoutAlpha = 0x00ffffff;
  if (chosen.isValid())
    restyleSelection(canvas, [&](Style &style) { style.fill = Color{chosen.rgb() & WithoutAlpha}; });
}

}  // namespace

void fillLookMenu(QMenu &menu, Canvas &canvas)
{
  const auto on = [&](QAction *action, const std::function<void()> &run) {
    QObject::connect(action, &QAction::triggered, &canvas, run);
  };
  const auto colour = [&canvas](std::optional<Color> fill, std::optional<Color> stroke) {
    restyleSelection(canvas, [&](Style &style) {
      style.fill = fill;
      style.stroke = stroke;
    });
  };
  on(menu.addAction(LookMenu::tr("Standard Colours")), [colour] { colour(std::nullopt, std::nullopt); });
  const std::vector<SwatchRow::Swatch> tints = offeredTints(canvas.scene().palette().appearance);
  for (int i = 0; i < painting::OfferedTints; ++i) {
    const SwatchRow::Swatch &tint = tints[static_cast<std::size_t>(i)];
    on(menu.addAction(iconOf(tint), tint.name),
       [colour, i] { colour(painting::tintFill(i), painting::tintOutline(i)); });
  }
  on(menu.addAction(LookMenu::tr("Other Colour…")), [&canvas] { pickFill(canvas); });
  menu.addSeparator();
  addFlag(menu, canvas, LookMenu::tr("Bold"), &Style::bold);
  addFlag(menu, canvas, LookMenu::tr("Italic"), &Style::italic);
  menu.addSeparator();
  on(menu.addAction(LookMenu::tr("Standard Look")),
     [&canvas] { restyleSelection(canvas, [](Style &style) { style = {}; }); });
}

}  // namespace laneway::canvas
