#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include "model/base/result.h"

/// The state of reading one JSON tree: where it is, the first error, and the keys that nobody knew.
namespace laneway::json {

/// A JSON tree whose objects keep the order of their members.
using Tree = nlohmann::ordered_json;

class Reading {
 public:
  /// One step down the tree for the life of the object. `label` must outlive it.
  class Inside {
   public:
    Inside(Reading &reading, std::string_view label) : m_reading(reading) { reading.m_path.push_back({label, 0}); }
    Inside(Reading &reading, std::size_t index) : m_reading(reading) { reading.m_path.push_back({{}, index}); }
    ~Inside() { m_reading.m_path.pop_back(); }
    Inside(const Inside &) = delete;
    Inside &operator=(const Inside &) = delete;

   private:
    Reading &m_reading;
  };

  /// Keeps the first error: `code` with the place in the tree as its first argument.
  void fail(const QString &code, const QStringList &more = {});
  [[nodiscard]] bool failed() const { return m_error.has_value(); }
  [[nodiscard]] const Error &error() const { return *m_error; }

  /// Where reading stands: "nodes/step-1/duration/mean".
  [[nodiscard]] QString place() const;

  /// Unknown parts of the tree being read, in the same shape: objects of unknown keys, and of known keys whose values
  /// hold unknown parts; elements of arrays under their indices. Null where all is known.
  nlohmann::json unknown;

 private:
  struct Step {
    std::string_view label;
    std::size_t index;
  };
  std::vector<Step> m_path;
  std::optional<Error> m_error;
};

}  // namespace laneway::json
