#include "views/canvas/drag_out.h"

#include <algorithm>
#include <memory>

#include <QDrag>
#include <QPixmap>
#include <QWidget>

#include "model/edit/draft.h"
#include "model/edit/fragment.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/clipboard.h"
#include "views/canvas/selection_commands.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

/// So far beyond the edge of the view, px, the pointer takes along what it drags.
constexpr int LeaveDistance = 32;
constexpr int LargestGhost = 110;  ///< px on a side of the picture at the pointer
constexpr int GhostOffset = 14;    ///< px from the pointer, so that it does not hide the tab it is held over

}  // namespace

bool hasLeft(const Canvas &canvas, QPointF view)
{
  const QRectF near =
      QRectF(canvas.viewport().rect()).adjusted(-LeaveDistance, -LeaveDistance, LeaveDistance, LeaveDistance);
  return !near.contains(view);
}

bool canLeave(const Canvas &canvas, const std::vector<Id> &elements)
{
  const Document &document = canvas.document();
  return std::any_of(elements.begin(), elements.end(),
                     [&](Id id) { return document.get<Node>(id) || document.get<Pool>(id); });
}

void dragOut(Canvas &canvas, const std::vector<Id> &elements, const Pointer &press)
{
  const Fragment fragment = copyElements(canvas.document(), canvas.diagram(), elements);
  auto carried = std::make_unique<CarriedElements>(canvas.view(), elements, press);
  fillMime(*carried, fragment);
  QObject::connect(carried.get(), &CarriedElements::moved, &canvas, [&canvas, elements] {
    canvas.perform({u"move-out"_s, {}}, [&](Draft &draft) { return removeDrawn(draft, elements); });
  });
  auto *drag = new QDrag(&canvas.view());
  if (const QPixmap picture = pixmapOf(fragment, LargestGhost); !picture.isNull()) {
    drag->setPixmap(picture);
    drag->setHotSpot({-GhostOffset, -GhostOffset});
  }
  drag->setMimeData(carried.release());
  drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
}

}  // namespace laneway::canvas
