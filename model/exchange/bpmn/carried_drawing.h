#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "model/base/geometry.h"
#include "model/process/document.h"

/// What a diagram shows of elements that the document only carries along: the conversations of a collaboration. They
/// are drawn where the file has them, and cannot be edited.
namespace laneway {

enum class ConversationKind {
  Conversation,
  SubConversation,  ///< Marked as one that holds others.
  CallConversation  ///< Drawn with a thick outline.
};

struct CarriedConversation {
  Id id;       ///< The element's own, as text: it is none of the document.
  Id drawing;  ///< Of its shape.
  ConversationKind kind = ConversationKind::Conversation;
  QString name;
  Rect bounds;
  std::optional<Rect> label;
  bool operator==(const CarriedConversation &) const = default;
};

/// The link between a conversation and who takes part.
struct CarriedLink {
  Id id;
  Id drawing;
  QString name;
  std::vector<Point> points;
  bool operator==(const CarriedLink &) const = default;
};

struct CarriedDrawing {
  std::vector<CarriedConversation> conversations;
  std::vector<CarriedLink> links;
  [[nodiscard]] bool isEmpty() const { return conversations.empty() && links.empty(); }
};

[[nodiscard]] CarriedDrawing carriedDrawing(const Document &document, Id diagram);

}  // namespace laneway
