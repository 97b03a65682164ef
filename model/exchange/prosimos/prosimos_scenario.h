#pragma once

#include <QByteArray>
#include <QString>

#include "model/base/result.h"
#include "model/exchange/parameters/simulation_parameters.h"

/// The scenario files (JSON) of the simulator Prosimos, and of Simod and Apromore, which write the same: a file of
/// parameters beside the BPMN file that it is about.
namespace laneway {

/// Whether contents that begin like this may be one.
[[nodiscard]] bool looksLikeProsimos(QByteArrayView contents);

/// What the file says, in terms of Laneway; people who do the same steps become one resource. Errors: "prosimos-json"
/// (name, line, column), "prosimos-not-a-scenario" (name).
[[nodiscard]] Result<SimulationParameters> readProsimos(QByteArrayView bytes, const QString &name);

}  // namespace laneway
