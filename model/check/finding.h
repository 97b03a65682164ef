#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "model/base/id.h"

/// One thing a check has to say about a document, as a code with arguments; `app/messages` has the sentence.
namespace laneway {

enum class Severity { Error, Warning, Advice };

struct Finding {
  QString code;  ///< Stable, in kebab case: "no-start".
  Severity severity = Severity::Warning;
  std::vector<Id> elements;  ///< What it is about, the most important first; where a click leads.
  QStringList arguments;     ///< Fill %1, %2, ... of the sentence.
  QString fix;               ///< Code of the edit that would mend it; empty where there is none.
  bool operator==(const Finding &) const = default;
};

}  // namespace laneway
