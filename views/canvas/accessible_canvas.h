#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include <QAccessibleWidget>

#include "model/base/id.h"

/// What a screen reader finds in a canvas: pools, lanes, nodes and flows in the order the work flows, each with what it
/// is and belongs to. They exist for assistive technology only; everything is read from the document when it asks.
namespace laneway {

class CanvasView;
struct ChangeSet;

namespace canvas {

class AccessibleElement;

class AccessibleCanvas final : public QAccessibleWidget {
 public:
  explicit AccessibleCanvas(CanvasView *view);
  ~AccessibleCanvas() override;

  int childCount() const override;
  QAccessibleInterface *child(int index) const override;
  int indexOfChild(const QAccessibleInterface *child) const override;
  QAccessibleInterface *childAt(int x, int y) const override;
  QAccessibleInterface *focusChild() const override;
  /// The child that stands for the element.
  [[nodiscard]] QAccessibleInterface *interfaceOf(Id element) const;
  /// What the children stand for.
  [[nodiscard]] const std::vector<Id> &order() const;

 private:
  [[nodiscard]] CanvasView *view() const;
  /// Reads the document again if it changed.
  void follow() const;
  /// The place of the element among the children, or -1.
  [[nodiscard]] int indexOf(Id element) const;

  mutable std::vector<Id> m_order;
  mutable std::unordered_map<Id, int> m_indices;
  mutable std::uint64_t m_revision = ~std::uint64_t(0);
  mutable std::unordered_map<Id, QAccessible::Id> m_children;
};

/// Makes every CanvasView accessible from now on; later calls are free.
void installAccessibleCanvas();

/// Tells assistive technology where the keyboard is now.
void announceFocus(CanvasView &view);

/// Something that assistive technology is told about an element, or, where that is null, about the whole drawing.
struct Announcement {
  QAccessible::Event event;
  Id element;
};

/// What of the changes is to be told: what was renamed, moved to another lane or given another kind or role, and that
/// elements came or went or are connected in another way.
[[nodiscard]] std::vector<Announcement> announcementsOf(const CanvasView &view, const ChangeSet &changes);
void announceChanges(CanvasView &view, const ChangeSet &changes);

}  // namespace canvas
}  // namespace laneway
