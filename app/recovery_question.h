#pragma once

#include <vector>

#include "app/recovery.h"

class QWidget;

namespace laneway {

enum class RecoveryAnswer { Recover, Discard, Later };

/// Asks what to do with documents that were not saved when the program ended; naming each, with the time of its last
/// change. Closing the question means later: nothing is lost by it.
[[nodiscard]] RecoveryAnswer askWhetherToRecover(const std::vector<AbandonedJournal> &journals, QWidget *parent);

}  // namespace laneway
