#pragma once

#include "model/compile/report.h"

/// The parts of a report that tell of the course of time and of the ways that instances took, by element.
namespace laneway {

struct Compilation;
struct PlanElements;

/// After the roles, whose order the rows follow.
void addCourse(SimulationReport &report, const PlanElements &elements, const simulate::CourseFigures &course);

void addPaths(ScopeReport &scope, const Compilation &compilation, const simulate::ScopePaths &found);

}  // namespace laneway
