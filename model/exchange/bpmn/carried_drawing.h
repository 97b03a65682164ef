#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "model/base/geometry.h"
#include "model/process/document.h"

/// What a diagram shows of elements that the document only carries along: the conversations of a collaboration, the
/// data that goes into a process and comes out of it. They are drawn where the file has them, and cannot be edited.
namespace laneway {

enum class CarriedKind {
  Conversation,
  SubConversation,   ///< Marked as one that holds others.
  CallConversation,  ///< Drawn with a thick outline.
  DataInput,
  DataOutput
};

struct CarriedShape {
  Id id;       ///< The element's own, as text: it is none of the document.
  Id drawing;  ///< Of its shape.
  CarriedKind kind = CarriedKind::Conversation;
  bool collection = false;  ///< Data only.
  QString name;
  Rect bounds;
  std::optional<Rect> label;
  Style style;  ///< Its colours.
  bool operator==(const CarriedShape &) const = default;
};

enum class CarriedLineKind {
  ConversationLink,  ///< Between a conversation and who takes part.
  DataAssociation
};

struct CarriedLine {
  Id id;
  Id drawing;
  CarriedLineKind kind = CarriedLineKind::ConversationLink;
  QString name;
  std::vector<Point> points;
  Style style;
  bool operator==(const CarriedLine &) const = default;
};

struct CarriedDrawing {
  std::vector<CarriedShape> shapes;
  std::vector<CarriedLine> lines;
  [[nodiscard]] bool isEmpty() const { return shapes.empty() && lines.empty(); }
};

[[nodiscard]] CarriedDrawing carriedDrawing(const Document &document, Id diagram);

}  // namespace laneway
