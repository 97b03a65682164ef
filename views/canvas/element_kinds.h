#pragma once

#include <variant>
#include <vector>

#include <QString>
#include <QStringList>

#include "model/process/node.h"

/// Everything that can be put on a canvas, as palettes, popups and the context pad offer it: one table for all of them.
namespace laneway {

enum class NewSwimlane { Pool, BlackBox, Lane, Phase };
using NewElement = std::variant<NodeDetail, NewSwimlane>;

struct ElementKind {
  QString key;                  ///< Stable, for drags and settings: "user-task".
  QString icon;                 ///< File name of its icon without ending.
  const char *name = nullptr;   ///< English; elementName() has it in the user's language.
  const char *words = nullptr;  ///< What else one might type to find it, English.
  NewElement element;
};

/// In the order they are offered: the usual ones first.
[[nodiscard]] const std::vector<ElementKind> &elementKinds();
/// The kind of that key, or null.
[[nodiscard]] const ElementKind *elementKind(QStringView key);

[[nodiscard]] QString elementName(const ElementKind &kind);
/// Whether what was typed means this kind: every word begins a word of its name or of its other names.
[[nodiscard]] bool matches(const ElementKind &kind, const QString &typed);

/// What the node is, in a word or two: "User task", "Decision", "Timer". For screen readers and headings.
[[nodiscard]] QString kindOf(const Node &node);

/// The MIME type a drag from a palette carries; its data is the key.
inline constexpr char NewElementMime[] = "application/x-laneway-new-element";

}  // namespace laneway
