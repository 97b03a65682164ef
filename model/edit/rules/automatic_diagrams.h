#pragma once

namespace laneway::rules {

struct Edited;

/// Lays out afresh the diagrams that are laid out by themselves, where their scope has other elements, names or roles
/// now than before.
void layOutAutomatic(const Edited &edited);

}  // namespace laneway::rules
