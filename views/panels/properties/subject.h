#pragma once

#include <vector>

#include "model/base/id.h"

class QWidget;

namespace laneway {

class Document;
class PropertyContext;
class PropertySection;

/// What the properties panel is about.
enum class SubjectKind {
  Document,
  Process,
  Workflow,
  Pool,
  Lane,
  Phase,
  Step,
  Gateway,
  Event,
  Data,
  Note,
  Group,
  SequenceFlow,
  OtherFlow,
  Role,
  Person,
  Other,
  Mixed  ///< Elements of different kinds.
};

struct Subject {
  SubjectKind kind = SubjectKind::Document;
  std::vector<Id> elements;  ///< That still exist; at least one.
};

/// The selected elements, or the scope where nothing is selected, or else the document itself. A selection of nodes
/// with the flows between them is about the nodes.
[[nodiscard]] Subject subjectOf(const Document &document, const std::vector<Id> &selected, Id scope);

/// The parts of the panel, in the order they stand in.
enum class SectionKind {
  Name,
  Document,
  Process,
  Workflow,
  Step,
  Opens,
  Gateway,
  Event,
  Data,
  Flow,
  Role,
  Person,
  Assignments,
  Documentation,
  Links,
  Attributes,
  RoleWork,
  StepWork,
  StepDetails,
  Look
};

[[nodiscard]] std::vector<SectionKind> sectionsFor(const Subject &subject);
[[nodiscard]] PropertySection *makeSection(SectionKind kind, PropertyContext &context, QWidget *parent);

}  // namespace laneway
