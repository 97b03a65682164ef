#pragma once

#include <cstdint>

#include <QString>

#include "model/compile/assumption.h"
#include "model/process/element.h"

/// Values and elements in words, the same in panels, tables and on the command line.
namespace laneway {

class Document;
struct Lever;
struct PathReport;

namespace simulate {
enum class WaitingCause : std::uint8_t;
}

/// "10 min on average, exponential", "5 min to 20 min, mostly 10 min", "always 5 min".
[[nodiscard]] QString describe(const Distribution &distribution);

/// What was assumed: "10 min on average, exponential", "somebody of its own", "50 %".
[[nodiscard]] QString describe(const AssumedValue &value, const Document &document);

/// "+1 Operations", "“Check documents” 10 % faster", "Back to “Submit form” 12.5 % instead of 25 %".
[[nodiscard]] QString describe(const Lever &lever, const Document &document);

/// A way through a process by the names on it: "Register → Check ×2 → Approve".
[[nodiscard]] QString describe(const PathReport &path, const Document &document);

/// Why work waits, as the heading of a figure: "Somebody is busy".
[[nodiscard]] QString describe(simulate::WaitingCause cause);

/// The name of the element, else its kind and id: what a sentence calls it.
[[nodiscard]] QString nameInSentence(const Document &document, Id element);

/// What people call a property of elements, by its key in files: "duration" is "Duration". The key itself where there
/// is no name for it.
[[nodiscard]] QString propertyName(const QString &key);

}  // namespace laneway
