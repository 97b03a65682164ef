#pragma once

#include <vector>

#include "model/compile/ledger.h"
#include "model/compile/node_builder.h"

/// The arrivals that nobody entered.
namespace laneway::compile {

/// Lets instances come to the open starts, to each equally often, so that the busiest role is at work for 70 % of what
/// the other arrivals leave of its time; where nobody is ever busy, every 10 minutes.
void assumeArrivals(const Ledger &ledger, const std::vector<OpenStart> &openStarts);

}  // namespace laneway::compile
