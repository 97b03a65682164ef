#pragma once

namespace laneway::rules {

struct Edited;

/// Leads flows anew whose ends moved away from their route, that were added, or that go to another element now; takes
/// out routes of flows whose ends are not drawn. Bends and labels set by hand are kept, and so is every other route.
/// Diagrams that are laid out by themselves are left out.
void routeTouched(const Edited &edited);

}  // namespace laneway::rules
