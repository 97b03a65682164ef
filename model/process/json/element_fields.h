#pragma once

#include <tuple>

#include "model/process/element.h"
#include "model/process/json/enum_names.h"
#include "model/process/json/field.h"

/// The keys of every struct a file is made of, each said once. What may stand in them says
/// resources/schema/laneway-1.schema.json; a test holds the two against each other.
namespace laneway::json {

/// Far beyond any drawing, and exact to 0.01 in a double.
inline constexpr Range Coordinate{-1e9, 1e9};
inline constexpr Range Extent{0, 1e9};
inline constexpr Range Count{0, 1e6};
inline constexpr Range AtLeastOne{1, 1e6};
inline constexpr Range Rank{-1e9, 1e9};

template <>
inline constexpr auto fieldsOf<Distribution> = std::tuple{
    always("kind", &Distribution::kind),
    field("mean", &Distribution::mean),
    field("deviation", &Distribution::deviation),
    field("minimum", &Distribution::minimum),
    field("mode", &Distribution::mode),
    field("maximum", &Distribution::maximum),
    field("shape", &Distribution::shape, {0, 1e6}),
    field("values", &Distribution::values),
    field("weights", &Distribution::weights, {0, 1e12}),
};

template <>
inline constexpr auto fieldsOf<RunSettings> = std::tuple{
    field("start", &RunSettings::start),
    field("horizon", &RunSettings::horizon),
    field("instances", &RunSettings::instances, {0, 2e9}),
    field("warmUp", &RunSettings::warmUp),
    field("findsWarmUp", &RunSettings::findsWarmUp),
    field("precision", &RunSettings::precision),
    field("precisionOf", &RunSettings::precisionOf),
    field("target", &RunSettings::target),
    field("seed", &RunSettings::seed),
    field("replications", &RunSettings::replications, {1, 1e5}),
};

template <>
inline constexpr auto fieldsOf<DocumentInfo> = std::tuple{
    field("title", &DocumentInfo::title),
    field("author", &DocumentInfo::author),
    field("documentation", &DocumentInfo::documentation),
    field("currency", &DocumentInfo::currency),
    field("timeZone", &DocumentInfo::timeZone),
    field("run", &DocumentInfo::run),
    extras(&DocumentInfo::extras),
};

template <>
inline constexpr auto fieldsOf<TargetFigure> = std::tuple{
    required("name", &TargetFigure::name),
    field("value", &TargetFigure::value),
};

template <>
inline constexpr auto fieldsOf<AttributeValue> = std::tuple{
    required("value", &AttributeValue::value),
    field("weight", &AttributeValue::weight, {0, 1e12}),
};

template <>
inline constexpr auto fieldsOf<Attribute> = std::tuple{
    required("name", &Attribute::name),
    field("type", &Attribute::type),
    field("minimum", &Attribute::minimum, {-1e15, 1e15}),
    field("maximum", &Attribute::maximum, {-1e15, 1e15}),
    field("values", &Attribute::values),
};

template <>
inline constexpr auto fieldsOf<Assignment> = std::tuple{
    required("attribute", &Assignment::attribute),
    required("value", &Assignment::value),
};

template <>
inline constexpr auto fieldsOf<Process> = std::tuple{
    required("id", &Process::id),
    field("name", &Process::name),
    field("documentation", &Process::documentation),
    field("owner", &Process::owner),
    field("stakeholders", &Process::stakeholders),
    field("category", &Process::category),
    field("goal", &Process::goal),
    field("trigger", &Process::trigger),
    field("result", &Process::result),
    field("targets", &Process::targets),
    field("attributes", &Process::attributes),
    field("dueWithin", &Process::dueWithin),
    field("version", &Process::version),
    field("status", &Process::status),
    field("nextReview", &Process::nextReview),
    field("handsOverTo", &Process::handsOverTo),
    field("rank", &Process::rank, Rank),
    extras(&Process::extras),
};

template <>
inline constexpr auto fieldsOf<Workflow> = std::tuple{
    required("id", &Workflow::id),        field("process", &Workflow::process),
    field("name", &Workflow::name),       field("documentation", &Workflow::documentation),
    field("trigger", &Workflow::trigger), field("result", &Workflow::result),
    field("rank", &Workflow::rank, Rank), extras(&Workflow::extras),
};

template <>
inline constexpr auto fieldsOf<PoolProcess> = std::tuple{
    field("id", &PoolProcess::id),
    field("name", &PoolProcess::name),
    field("executable", &PoolProcess::executable),
    extras(&PoolProcess::extras),
};

template <>
inline constexpr auto fieldsOf<Pool> = std::tuple{
    required("id", &Pool::id),
    field("parent", &Pool::parent),
    field("name", &Pool::name),
    field("documentation", &Pool::documentation),
    field("process", &Pool::process),
    field("rank", &Pool::rank, Rank),
    extras(&Pool::extras),
};

template <>
inline constexpr auto fieldsOf<Lane> = std::tuple{
    required("id", &Lane::id),
    field("parent", &Lane::parent),
    field("kind", &Lane::kind),
    field("name", &Lane::name),
    field("documentation", &Lane::documentation),
    field("role", &Lane::role),
    field("rank", &Lane::rank, Rank),
    extras(&Lane::extras),
};

template <>
inline constexpr auto fieldsOf<Loop> = std::tuple{
    field("kind", &Loop::kind),
    field("count", &Loop::count, Count),
    field("condition", &Loop::condition),
    field("testBefore", &Loop::testBefore),
};

template <>
inline constexpr auto fieldsOf<RoleNeed> = std::tuple{
    required("role", &RoleNeed::role),
    field("amount", &RoleNeed::amount, AtLeastOne),
};

template <>
inline constexpr auto fieldsOf<Staffing> = std::tuple{
    required("needs", &Staffing::needs),
};

template <>
inline constexpr auto fieldsOf<Batch> = std::tuple{
    always("size", &Batch::size, AtLeastOne),
    field("timeout", &Batch::timeout),
    field("mode", &Batch::mode),
};

template <>
inline constexpr auto fieldsOf<Failure> = std::tuple{
    required("share", &Failure::share),
    field("retries", &Failure::retries, Count),
};

template <>
inline constexpr auto fieldsOf<Activity> = std::tuple{
    field("kind", &Activity::kind),
    field("task", &Activity::type),
    field("subProcess", &Activity::subProcess),
    field("calls", &Activity::calls),
    field("callAsOneStep", &Activity::callAsOneStep),
    field("loop", &Activity::loop),
    field("forCompensation", &Activity::forCompensation),
    field("message", &Activity::message),
    field("role", &Activity::role),
    field("amount", &Activity::amount, AtLeastOne),
    field("alsoNeeds", &Activity::alsoNeeds),
    field("alternatives", &Activity::alternatives),
    field("carriedOut", &Activity::carriedOut),
    field("system", &Activity::system),
    field("duration", &Activity::duration),
    field("cost", &Activity::cost),
    field("priority", &Activity::priority, Rank),
    field("priorityBy", &Activity::priorityBy),
    field("capacity", &Activity::capacity, Count),
    field("whenFull", &Activity::whenFull),
    field("batch", &Activity::batch),
    field("setup", &Activity::setup),
    field("failure", &Activity::failure),
    field("adHocOrder", &Activity::adHocOrder),
    field("adHocDone", &Activity::adHocDone),
};

template <>
inline constexpr auto fieldsOf<Gateway> = std::tuple{
    always("kind", &Gateway::kind),
    field("instantiate", &Gateway::instantiate),
    field("parallelEvents", &Gateway::parallelEvents),
    field("activationCondition", &Gateway::activationCondition),
};

template <>
inline constexpr auto fieldsOf<EventDefinition> = std::tuple{
    field("id", &EventDefinition::id),
    always("trigger", &EventDefinition::trigger),
    field("reference", &EventDefinition::reference),
    field("expression", &EventDefinition::expression),
    field("timer", &EventDefinition::timer),
    extras(&EventDefinition::extras),
};

template <>
inline constexpr auto fieldsOf<Arrivals> = std::tuple{
    field("interval", &Arrivals::interval),
    field("calendar", &Arrivals::calendar),
    field("population", &Arrivals::population, AtLeastOne),
};

template <>
inline constexpr auto fieldsOf<Event> = std::tuple{
    always("position", &Event::position),
    field("definitions", &Event::definitions),
    field("interrupting", &Event::interrupting),
    field("parallelMultiple", &Event::parallelMultiple),
    field("host", &Event::host),
    field("arrivals", &Event::arrivals),
    field("delay", &Event::delay),
};

template <>
inline constexpr auto fieldsOf<Data> = std::tuple{
    field("kind", &Data::kind),
    field("collection", &Data::collection),
    field("state", &Data::state),
    field("reference", &Data::reference),
};

template <>
inline constexpr auto fieldsOf<Annotation> = std::tuple<>{};
template <>
inline constexpr auto fieldsOf<Group> = std::tuple<>{};

template <>
inline constexpr auto fieldsOf<Link> = std::tuple{
    field("title", &Link::title),
    required("target", &Link::target),
};

template <>
inline constexpr auto fieldsOf<Node> = std::tuple{
    required("id", &Node::id),      alternatives("type", &Node::detail),
    field("parent", &Node::parent), field("lane", &Node::lane),
    field("name", &Node::name),     field("documentation", &Node::documentation),
    field("links", &Node::links),   field("assignments", &Node::assignments),
    extras(&Node::extras),
};

template <>
inline constexpr auto fieldsOf<Flow> = std::tuple{
    required("id", &Flow::id),
    field("kind", &Flow::kind),
    required("source", &Flow::source),
    required("target", &Flow::target),
    field("name", &Flow::name),
    field("documentation", &Flow::documentation),
    field("share", &Flow::share),
    field("condition", &Flow::condition),
    field("isDefault", &Flow::isDefault),
    field("message", &Flow::message),
    field("direction", &Flow::direction),
    extras(&Flow::extras),
};

template <>
inline constexpr auto fieldsOf<Breakdown> = std::tuple{
    required("every", &Breakdown::every),
    required("repair", &Breakdown::repair),
    field("repairRole", &Breakdown::repairRole),
};

template <>
inline constexpr auto fieldsOf<Role> = std::tuple{
    required("id", &Role::id),
    field("name", &Role::name),
    field("documentation", &Role::documentation),
    field("kind", &Role::kind),
    field("amount", &Role::amount, Count),
    field("hourlyCost", &Role::hourlyCost),
    field("paidOnDuty", &Role::paidOnDuty),
    field("calendar", &Role::calendar),
    field("queue", &Role::queue),
    field("choice", &Role::choice),
    field("preemption", &Role::preemption),
    field("breakdown", &Role::breakdown),
    field("color", &Role::color, {0, 1000}),
    field("rank", &Role::rank, Rank),
    extras(&Role::extras),
};

template <>
inline constexpr auto fieldsOf<Person> = std::tuple{
    required("id", &Person::id),
    field("name", &Person::name),
    field("documentation", &Person::documentation),
    field("roles", &Person::roles),
    field("calendar", &Person::calendar),
    field("speed", &Person::speed, {0.01, 100}),
    field("hourlyCost", &Person::hourlyCost),
    field("rank", &Person::rank, Rank),
    extras(&Person::extras),
};

template <>
inline constexpr auto fieldsOf<WorkingHours> = std::tuple{
    field("weekday", &WorkingHours::weekday, {1, 7}),
    required("from", &WorkingHours::from, {0, 1440}),
    required("to", &WorkingHours::to, {0, 1440}),
};

template <>
inline constexpr auto fieldsOf<CalendarException> = std::tuple{
    field("name", &CalendarException::name),
    required("first", &CalendarException::first),
    required("last", &CalendarException::last),
    field("hours", &CalendarException::hours),
};

template <>
inline constexpr auto fieldsOf<Calendar> = std::tuple{
    required("id", &Calendar::id),
    field("name", &Calendar::name),
    field("timeZone", &Calendar::timeZone),
    field("weekly", &Calendar::weekly),
    field("exceptions", &Calendar::exceptions),
    field("atClosing", &Calendar::atClosing),
    field("overtimeFactor", &Calendar::overtimeFactor, {0, 100}),
    extras(&Calendar::extras),
};

template <>
inline constexpr auto fieldsOf<Override> = std::tuple{
    required("element", &Override::element),
    required("property", &Override::property),
    required("value", &Override::value),
};

template <>
inline constexpr auto fieldsOf<Scenario> = std::tuple{
    required("id", &Scenario::id),
    field("name", &Scenario::name),
    field("documentation", &Scenario::documentation),
    field("overrides", &Scenario::overrides),
    field("run", &Scenario::run),
    field("rank", &Scenario::rank, Rank),
    extras(&Scenario::extras),
};

template <>
inline constexpr auto fieldsOf<Definition> = std::tuple{
    required("id", &Definition::id),  always("kind", &Definition::kind), field("parent", &Definition::parent),
    field("name", &Definition::name), field("code", &Definition::code),  extras(&Definition::extras),
};

template <>
inline constexpr auto fieldsOf<Style> = std::tuple{
    field("fill", &Style::fill),
    field("stroke", &Style::stroke),
    field("text", &Style::text),
    field("fontFamily", &Style::fontFamily),
    field("fontSize", &Style::fontSize, {0, 1e4}),
    field("bold", &Style::bold),
    field("italic", &Style::italic),
};

template <>
inline constexpr auto fieldsOf<Diagram> = std::tuple{
    required("id", &Diagram::id),        field("scope", &Diagram::scope),
    field("name", &Diagram::name),       field("automatic", &Diagram::automatic),
    field("rank", &Diagram::rank, Rank), extras(&Diagram::extras),
};

template <>
inline constexpr auto fieldsOf<Shape> = std::tuple{
    required("id", &Shape::id),
    required("diagram", &Shape::diagram),
    required("element", &Shape::element),
    required("bounds", &Shape::bounds),
    field("label", &Shape::label),
    field("labelFixed", &Shape::labelFixed),
    field("expanded", &Shape::expanded),
    field("horizontal", &Shape::horizontal),
    field("markerVisible", &Shape::markerVisible),
    field("style", &Shape::style),
    extras(&Shape::extras),
};

template <>
inline constexpr auto fieldsOf<Route> = std::tuple{
    required("id", &Route::id),
    required("diagram", &Route::diagram),
    required("element", &Route::element),
    required("points", &Route::points),
    field("fixed", &Route::fixed),
    field("label", &Route::label),
    field("labelFixed", &Route::labelFixed),
    field("style", &Route::style),
    extras(&Route::extras),
};

/// A table of elements in a file: its key, and what it holds.
template <typename T>
struct TableKey {
  using Row = T;
  std::string_view key;
};

/// The tables in the order of files; the document's own entry stands before them under "document".
inline constexpr std::string_view DocumentKey = "document";
inline constexpr std::tuple TableKeys{TableKey<Process>{"processes"},
                                      TableKey<Workflow>{"workflows"},
                                      TableKey<Pool>{"pools"},
                                      TableKey<Lane>{"lanes"},
                                      TableKey<Node>{"nodes"},
                                      TableKey<Flow>{"flows"},
                                      TableKey<Role>{"roles"},
                                      TableKey<Person>{"people"},
                                      TableKey<Calendar>{"calendars"},
                                      TableKey<Scenario>{"scenarios"},
                                      TableKey<Definition>{"definitions"},
                                      TableKey<Diagram>{"diagrams"},
                                      TableKey<Shape>{"shapes"},
                                      TableKey<Route>{"routes"}};

}  // namespace laneway::json
