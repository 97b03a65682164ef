#include "views/canvas/carried_items.h"

#include <utility>

#include "model/exchange/bpmn/carried_drawing.h"
#include "views/canvas/canvas_scene.h"
#include "views/painting/carried_painter.h"

namespace laneway::canvas {

namespace {

class CarriedItem final : public QGraphicsItem {
 public:
  CarriedItem(CanvasScene &scene, painting::DisplayList list) : m_scene(scene), m_drawing(std::move(list))
  {
    setAcceptedMouseButtons(Qt::NoButton);
  }
  [[nodiscard]] QRectF boundingRect() const override { return m_drawing.bounds(); }
  void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
  {
    m_scene.player().play(*painter, m_drawing, m_scene.zoom());
  }

 private:
  CanvasScene &m_scene;
  painting::PreparedDrawing m_drawing;
};

}  // namespace

void CarriedItems::follow(CanvasScene &scene)
{
  m_items.clear();
  m_bounds = {};
  const CarriedDrawing carried = carriedDrawing(scene.document(), scene.diagram());
  painting::PaintContext context;
  context.metrics = &scene.metrics();
  const auto add = [&](painting::DisplayList list, painting::Layer layer) {
    auto item = std::make_unique<CarriedItem>(scene, std::move(list));
    item->setZValue(painting::depthOf(layer));
    m_bounds |= item->boundingRect();
    scene.addItem(item.get());
    m_items.push_back(std::move(item));
  };
  for (const CarriedLine &line : carried.lines)
    add(painting::paintCarried(line, context), painting::Layer::Route);
  for (const CarriedShape &shape : carried.shapes)
    add(painting::paintCarried(shape, context), painting::Layer::Node);
}

}  // namespace laneway::canvas
