#include "views/panels/properties/subject.h"

#include <algorithm>
#include <array>

#include "model/process/document.h"
#include "views/panels/properties/assignments_section.h"
#include "views/panels/properties/attributes_section.h"
#include "views/panels/properties/data_section.h"
#include "views/panels/properties/document_section.h"
#include "views/panels/properties/documentation_section.h"
#include "views/panels/properties/event_section.h"
#include "views/panels/properties/flow_section.h"
#include "views/panels/properties/gateway_section.h"
#include "views/panels/properties/links_section.h"
#include "views/panels/properties/look_section.h"
#include "views/panels/properties/name_section.h"
#include "views/panels/properties/opens_section.h"
#include "views/panels/properties/person_section.h"
#include "views/panels/properties/process_section.h"
#include "views/panels/properties/role_section.h"
#include "views/panels/properties/role_work_section.h"
#include "views/panels/properties/step_details_section.h"
#include "views/panels/properties/step_section.h"
#include "views/panels/properties/step_work_section.h"
#include "views/panels/properties/workflow_section.h"

namespace laneway {

namespace {

SubjectKind kindOf(const Element &element)
{
  if (const Node *node = as<Node>(element)) {
    static constexpr std::array OfDetail{SubjectKind::Step, SubjectKind::Gateway, SubjectKind::Event,
                                         SubjectKind::Data, SubjectKind::Note,    SubjectKind::Group};
    static_assert(std::variant_size_v<NodeDetail> == OfDetail.size());
    return OfDetail.at(node->detail.index());
  }
  if (const Flow *flow = as<Flow>(element))
    return flow->kind == FlowKind::Sequence ? SubjectKind::SequenceFlow : SubjectKind::OtherFlow;
  if (const Lane *lane = as<Lane>(element))
    return lane->kind == LaneKind::Lane ? SubjectKind::Lane : SubjectKind::Phase;
  if (as<Pool>(element))
    return SubjectKind::Pool;
  if (as<Process>(element))
    return SubjectKind::Process;
  if (as<Workflow>(element))
    return SubjectKind::Workflow;
  if (as<Role>(element))
    return SubjectKind::Role;
  if (as<Person>(element))
    return SubjectKind::Person;
  return as<DocumentInfo>(element) ? SubjectKind::Document : SubjectKind::Other;
}

bool isFlow(SubjectKind kind)
{
  return kind == SubjectKind::SequenceFlow || kind == SubjectKind::OtherFlow;
}

}  // namespace

Subject subjectOf(const Document &document, const std::vector<Id> &selected, Id scope)
{
  std::vector<Id> present;
  for (const Id each : selected)
    if (document.contains(each))
      present.push_back(each);
  if (present.empty())
    present = {document.contains(scope) ? scope : document.info().id};

  const auto kindOfId = [&document](Id id) { return kindOf(document.find(id)); };
  const bool hasOthers = std::any_of(present.begin(), present.end(), [&](Id id) { return !isFlow(kindOfId(id)); });
  if (hasOthers)
    std::erase_if(present, [&](Id id) { return isFlow(kindOfId(id)); });
  const SubjectKind first = kindOfId(present.front());
  const bool isUniform = std::all_of(present.begin(), present.end(), [&](Id id) { return kindOfId(id) == first; });
  return {isUniform ? first : SubjectKind::Mixed, std::move(present)};
}

std::vector<SectionKind> sectionsFor(const Subject &subject)
{
  using enum SectionKind;
  switch (subject.kind) {
    case SubjectKind::Document:
      return {Name, SectionKind::Document, Documentation};
    case SubjectKind::Process:
      return {Name, SectionKind::Process, Documentation, Links, Attributes};
    case SubjectKind::Workflow:
      return {Name, SectionKind::Workflow, Documentation, Links};
    case SubjectKind::Step:
      return {Name, Step, Opens, Assignments, Documentation, Links, StepWork, StepDetails, Look};
    case SubjectKind::Gateway:
      return {Name, SectionKind::Gateway, Documentation, Links, Look};
    case SubjectKind::Event:
      return {Name, SectionKind::Event, Assignments, Documentation, Links, Look};
    case SubjectKind::Data:
      return {Name, SectionKind::Data, Documentation, Links, Look};
    case SubjectKind::SequenceFlow:
      return {Name, SectionKind::Flow, Documentation, Links, Look};
    case SubjectKind::Lane:
      return {Name, SectionKind::Role, Documentation, Links, RoleWork, Look};
    case SubjectKind::Role:
      return {Name, SectionKind::Role, Documentation, RoleWork};
    case SubjectKind::Person:
      return {Name, SectionKind::Person, Documentation};
    case SubjectKind::Note:
    case SubjectKind::Group:
    case SubjectKind::Pool:
    case SubjectKind::Phase:
    case SubjectKind::OtherFlow:
      return {Name, Documentation, Links, Look};
    case SubjectKind::Mixed:
      return {Name, Documentation, Look};
    case SubjectKind::Other:
      return {Name};
  }
  Q_UNREACHABLE();
}

PropertySection *makeSection(SectionKind kind, PropertyContext &context, QWidget *parent)
{
  switch (kind) {
    case SectionKind::Name:
      return new NameSection(context, parent);
    case SectionKind::Document:
      return new DocumentSection(context, parent);
    case SectionKind::Process:
      return new ProcessSection(context, parent);
    case SectionKind::Attributes:
      return new AttributesSection(context, parent);
    case SectionKind::Assignments:
      return new AssignmentsSection(context, parent);
    case SectionKind::Workflow:
      return new WorkflowSection(context, parent);
    case SectionKind::Step:
      return new StepSection(context, parent);
    case SectionKind::Opens:
      return new OpensSection(context, parent);
    case SectionKind::Gateway:
      return new GatewaySection(context, parent);
    case SectionKind::Event:
      return new EventSection(context, parent);
    case SectionKind::Data:
      return new DataSection(context, parent);
    case SectionKind::Flow:
      return new FlowSection(context, parent);
    case SectionKind::Role:
      return new RoleSection(context, parent);
    case SectionKind::Documentation:
      return new DocumentationSection(context, parent);
    case SectionKind::Links:
      return new LinksSection(context, parent);
    case SectionKind::RoleWork:
      return new RoleWorkSection(context, parent);
    case SectionKind::Person:
      return new PersonSection(context, parent);
    case SectionKind::StepWork:
      return new StepWorkSection(context, parent);
    case SectionKind::StepDetails:
      return new StepDetailsSection(context, parent);
    case SectionKind::Look:
      return new LookSection(context, parent);
  }
  Q_UNREACHABLE();
}

}  // namespace laneway
