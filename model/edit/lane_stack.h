#pragma once

#include <map>
#include <vector>

#include "model/base/id.h"

/// Puts the lanes of a pool on top of each other in the order of their ranks.
namespace laneway {

class Document;
struct Draft;
struct Lane;

/// The lanes (not phases) directly inside a pool or lane, in order.
[[nodiscard]] std::vector<const Lane *> lanesIn(const Document &document, Id parent);
[[nodiscard]] std::vector<const Lane *> phasesIn(const Document &document, Id pool);

/// Numbers the ranks of siblings in this order; only those that differ are written.
void rankLanes(Draft &draft, const std::vector<Id> &order);

/// Draws all lanes of the pool anew: each as broad as it was, or as `breadths` says, an outer one as broad as those in
/// it. Contents go with the lane that holds them; the pool takes the size of its lanes, and what lies beyond it in the
/// diagram keeps its distance. A lane that was drawn nowhere appears; one from another pool comes from there.
void stackLanes(Draft &draft, Id diagram, Id pool, const std::map<Id, double> &breadths = {});

}  // namespace laneway
