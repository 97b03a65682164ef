#include <vector>

#include "model/process/navigate.h"
#include "views/canvas/canvas.h"
#include "views/canvas/pointer_control.h"
#include "views/canvas/tools/connect.h"
#include "views/canvas/tools/hand.h"
#include "views/canvas/tools/label.h"
#include "views/canvas/tools/lane_order.h"
#include "views/canvas/tools/lasso.h"
#include "views/canvas/tools/move.h"
#include "views/canvas/tools/resize.h"
#include "views/canvas/tools/segment.h"
#include "views/canvas/tools/space.h"
#include "views/selection.h"

namespace laneway::canvas {

namespace {

std::unique_ptr<Gesture> gestureOfHandle(Canvas &canvas, const Pointer &press, const Handle &handle)
{
  switch (handle.kind) {
    case Handle::Kind::Resize:
      return std::make_unique<ResizeGesture>(canvas, press, handle.element, handle.edges);
    case Handle::Kind::FlowSource:
      return std::make_unique<ReconnectGesture>(canvas, handle.element, FlowEnd::Source);
    case Handle::Kind::FlowTarget:
      return std::make_unique<ReconnectGesture>(canvas, handle.element, FlowEnd::Target);
    case Handle::Kind::Segment:
      return std::make_unique<SegmentGesture>(canvas, press, handle.element, handle.segment);
    case Handle::Kind::Arrow:
      return std::make_unique<ConnectGesture>(canvas, handle.element);
  }
  return nullptr;
}

std::unique_ptr<Gesture> moveOf(Canvas &canvas, const Pointer &press, Id element)
{
  if (!canvas.selection().contains(element))
    canvas.selection().set(element);
  return std::make_unique<MoveGesture>(canvas, press, canvas.selection().ids());
}

std::unique_ptr<Gesture> gestureOfHit(Canvas &canvas, const Pointer &press, const Hit &hit)
{
  switch (hit.part) {
    case HitPart::Nothing:
      return std::make_unique<LassoGesture>(canvas, press);
    case HitPart::Body:
      return moveOf(canvas, press, hit.element);
    case HitPart::Header:
      if (canvas.document().get<Lane>(hit.element)) {
        canvas.selection().set(hit.element);
        return std::make_unique<LaneOrderGesture>(canvas, press, hit.element);
      }
      return moveOf(canvas, press, hit.element);
    case HitPart::Label:
      canvas.selection().set(hit.element);
      return std::make_unique<LabelGesture>(canvas, press, hit.element);
    case HitPart::Line:
      canvas.selection().set(hit.element);
      return std::make_unique<SegmentGesture>(canvas, press, hit.element, hit.segment);
  }
  return nullptr;
}

}  // namespace

std::unique_ptr<Gesture> gestureFor(Canvas &canvas, const Pointer &press, const Hit &hit,
                                    const std::optional<Handle> &handle)
{
  switch (canvas.mode()) {
    case Mode::Select:
      break;
    case Mode::Connect: {
      const Id source = connectableAt(canvas.scene(), press.scene, canvas.reach(4));
      return source.isNull() ? nullptr : std::make_unique<ConnectGesture>(canvas, source);
    }
    case Mode::Hand:
      return std::make_unique<HandGesture>(canvas, press);
    case Mode::Lasso:
      return std::make_unique<LassoGesture>(canvas, press);
    case Mode::Space:
      return std::make_unique<SpaceGesture>(canvas, press);
  }
  if (handle)
    return gestureOfHandle(canvas, press, *handle);
  if (press.modifiers.testFlag(Qt::ShiftModifier))
    return std::make_unique<LassoGesture>(canvas, press);
  return gestureOfHit(canvas, press, hit);
}

}  // namespace laneway::canvas
