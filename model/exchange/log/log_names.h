#pragma once

#include <vector>

#include <QString>

#include "model/simulate/types.h"

/// What the rows of a log are called in a file.
namespace laneway {

class Document;
struct Compilation;

class LogNames {
 public:
  LogNames(const Document &document, const Compilation &compilation);

  /// Whether the node is a step that somebody carries out; calls are told by the steps they open.
  [[nodiscard]] bool isStep(simulate::Index node) const;
  [[nodiscard]] const QString &step(simulate::Index node) const { return m_steps[node]; }
  [[nodiscard]] const QString &stepId(simulate::Index node) const { return m_stepIds[node]; }
  /// "Operations", "Operations 2": the units of a role with several people are numbered. Empty for nobody.
  [[nodiscard]] QString resource(simulate::Index resource, std::uint32_t unit) const;
  [[nodiscard]] QString role(simulate::Index resource) const;
  /// "2026-01-05T09:00:00.000+01:00".
  [[nodiscard]] QString time(simulate::Time time) const;

 private:
  const Compilation &m_compilation;
  std::vector<QString> m_steps;
  std::vector<QString> m_stepIds;
  std::vector<QString> m_roles;
};

}  // namespace laneway
