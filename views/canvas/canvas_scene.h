#pragma once

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include <QGraphicsScene>

#include "model/process/document.h"
#include "views/canvas/carried_items.h"
#include "views/canvas/drawing_grid.h"
#include "views/canvas/element_item.h"
#include "views/canvas/id_hash.h"
#include "views/canvas/overlay.h"
#include "views/canvas/sheets.h"
#include "views/painting/element_painter.h"
#include "views/painting/palette.h"
#include "views/painting/player.h"

namespace laneway {

struct ChangeSet;

namespace canvas {

/// The items of one diagram, kept in step with a document by its change sets. It shows and finds; it decides nothing
/// and edits nothing. A preview bends what is shown until it is taken back; the document never knows of it.
class CanvasScene : public QGraphicsScene, public DrawingPlaces {
  Q_OBJECT

 public:
  CanvasScene(const Document &document, Id diagram, const layout::TextMetrics &metrics, QObject *parent = nullptr);
  ~CanvasScene() override;

  [[nodiscard]] const Document &document() const { return m_document; }
  [[nodiscard]] Id diagram() const { return m_diagram; }
  [[nodiscard]] const layout::TextMetrics &metrics() const { return m_metrics; }
  [[nodiscard]] const DrawingGrid &grid() const { return m_grid; }
  /// The extent of all that is drawn.
  [[nodiscard]] QRectF contentBounds() const { return m_grid.bounds() | m_carried.bounds(); }
  [[nodiscard]] bool isEmpty() const { return m_items.empty() && m_carried.bounds().isEmpty(); }

  /// Brings the items to the document's new state; a preview ends.
  void follow(const Document &document, const ChangeSet &changes);

  void setAppearance(painting::Appearance appearance);
  [[nodiscard]] const painting::CanvasPalette &palette() const { return m_player.palette(); }
  void setColorBy(painting::ColorBy colorBy);
  [[nodiscard]] painting::ColorBy colorBy() const { return m_colorBy; }

  /// Whether flows say how often they are taken, where that has been entered.
  void setSharesShown(bool shown);

  void setOverlays(std::vector<std::shared_ptr<const Overlay>> overlays);
  [[nodiscard]] const std::vector<std::shared_ptr<const Overlay>> &overlays() const { return m_overlays; }
  /// What all overlays say of the element together; the later ones win.
  [[nodiscard]] ElementMark markOf(Id element) const;

  /// Leaves out the element's name while it is edited in place; null: none.
  void hideNameOf(Id element);

  /// The drawing of the element in this diagram, or null.
  [[nodiscard]] Id drawingOf(Id element) const;
  [[nodiscard]] ElementItem *itemOf(Id drawing) const;
  /// What the signs of attached things belong to that are painted at the place; null where there are none.
  [[nodiscard]] const ElementItem *badgedAt(QPointF at) const;
  /// Where the names beside the drawing are written; empty where there are none.
  [[nodiscard]] QRectF textBoundsOf(Id drawing) const;
  template <typename Visit>
  void forEachItem(Visit visit) const
  {
    for (const auto &[drawing, item] : m_items)
      visit(std::as_const(*item));
  }
  /// The drawings of pools, lanes and phases.
  [[nodiscard]] const std::vector<Id> &swimlanes() const { return m_swimlanes; }
  /// Whether other things lie on the element: pools, lanes, phases, expanded sub-processes, groups.
  [[nodiscard]] bool isContainer(Id element) const;

  /// Shows the drawings shifted from their place.
  void previewOffset(const std::vector<Id> &drawings, QPointF offset);
  /// Shows them as if the document had these instead.
  void previewShape(const Shape &shape);
  void previewRoute(const Route &route);
  void endPreview();

  QRectF boundsOf(Id element) const override;
  std::optional<QPointF> pointAlong(Id flow, double share) const override;

  /// Another number whenever anything that items show, or where, may have changed.
  [[nodiscard]] std::uint64_t paintState() const { return m_paintState; }
  /// Overlays show something else than in the last frame.
  void overlaysMoved() { ++m_paintState; }

  /// Screen px per scene px, set by the view before it paints.
  void setZoom(double zoom) { m_zoom = zoom; }
  [[nodiscard]] double zoom() const { return m_zoom; }
  void paintItem(ElementItem &item, QPainter &painter);
  [[nodiscard]] painting::Player &player() { return m_player; }

 Q_SIGNALS:
  /// What is drawn, or where, is not as it was.
  void drawingChanged();
  /// The same for what is shown for the moment only.
  void previewChanged();

 private:
  void addAll();
  void put(Id drawing);
  void take(Id drawing);
  void rebuild(ElementItem &item);
  /// Brings the item's place in the indices up to date.
  void file(ElementItem &item);
  /// Finds where the item's line hops over others, unless no line has changed since.
  void keepHops(ElementItem &item);
  void collectDrawings(Id element, std::unordered_set<Id> &touched) const;
  [[nodiscard]] painting::Look lookFor(Id element) const;
  [[nodiscard]] painting::DisplayList listFor(Id drawing, const painting::Look &look) const;
  [[nodiscard]] painting::PaintContext context() const;
  void keepSceneRect();

  Document m_document;
  Id m_diagram;
  const layout::TextMetrics &m_metrics;
  painting::Player m_player;
  painting::ColorBy m_colorBy = painting::ColorBy::Nothing;
  bool m_sharesShown = false;
  double m_zoom = 1;
  CarriedItems m_carried;
  Sheets m_sheets;  ///< Outlives the items, which it would delete.
  std::unordered_map<Id, std::unique_ptr<ElementItem>, IdHash> m_items;
  std::unordered_map<Id, Id, IdHash> m_drawings;  ///< By element.
  DrawingGrid m_grid;
  std::vector<Id> m_swimlanes;
  QRectF m_room;  ///< What the index of the scene divides.
  std::vector<std::shared_ptr<const Overlay>> m_overlays;
  Id m_nameHidden;
  std::unordered_set<Id> m_offset;    ///< Drawings shown shifted.
  std::unordered_set<Id> m_reshaped;  ///< Drawings shown otherwise than the document has them.
  std::uint64_t m_paintState = 1;
  std::uint64_t m_lineState = 1;      ///< Counts the changes of lines, as they are shown.
};

}  // namespace canvas
}  // namespace laneway
