#pragma once

#include <vector>

#include "model/simulate/engine/program.h"

/// Parts of the making of a program that have files of their own.
namespace laneway::simulate {

/// Lines, their groups and the resources.
void fillLines(Program &program, const Plan &plan, const std::vector<Index> &nodesByKey,
               const std::vector<Index> &resourceRank, const std::vector<Index> &roleRank);

/// Boundary events and the targets of event-based gateways.
void fillWatches(Program &program, const Plan &plan, const std::vector<Index> &nodesByKey);

/// What few nodes need: repetition, assignments, undoing, event sub-processes, and the flags of the fast case.
void fillExtras(Program &program, const Plan &plan, const std::vector<Index> &nodesByKey);

/// Steps that full ones behind them may hold up.
void fillBlocking(Program &program, const Plan &plan);

/// Whether a token goes on from the node at once and alone, so that it may hold on to those who worked for it.
[[nodiscard]] bool mayPassHolding(const NodeProgram &node);

/// For each inclusive join, through which of its flows each node of its scope leads to it.
void fillReach(Program &program, const Plan &plan, const std::vector<Index> &nodesByKey);

/// Slots for joins and for nodes that an execution may visit more than once.
void fillSlots(Program &program, const Plan &plan);

}  // namespace laneway::simulate
