#pragma once

#include <memory>

#include <nlohmann/json_fwd.hpp>

/// An immutable JSON value that copies share: for what an element carries along without understanding it (unknown keys
/// of a file, foreign extensions of an import) and for values whose type their property decides.
namespace laneway {

class JsonValue {
 public:
  /// Nothing: neither written nor equal to JSON's null.
  JsonValue() = default;
  explicit JsonValue(nlohmann::json value);

  [[nodiscard]] bool isEmpty() const { return m_value == nullptr; }
  /// The value; JSON null where empty.
  [[nodiscard]] const nlohmann::json &json() const;
  bool operator==(const JsonValue &other) const;

 private:
  std::shared_ptr<const nlohmann::json> m_value;
};

/// An object of keys that are kept and written back beside an element's own. The key "bpmn" holds what an import of
/// BPMN could not place elsewhere.
using Extras = JsonValue;

}  // namespace laneway
