#pragma once

#include <array>

#include "model/process/element.h"
#include "model/process/json/field.h"

/// The names of all enumerators in files.
namespace laneway::json {

template <>
inline constexpr auto enumNames<PrecisionFigure> = std::to_array<EnumName<PrecisionFigure>>({
    {PrecisionFigure::CycleTime, "cycle-time"},
    {PrecisionFigure::Waiting, "waiting"},
    {PrecisionFigure::Cost, "cost"},
    {PrecisionFigure::Throughput, "throughput"},
});
template <>
inline constexpr auto enumNames<ProcessCategory> = std::to_array<EnumName<ProcessCategory>>({
    {ProcessCategory::Operational, "operational"},
    {ProcessCategory::Management, "management"},
    {ProcessCategory::Support, "support"},
});
template <>
inline constexpr auto enumNames<ProcessStatus> = std::to_array<EnumName<ProcessStatus>>({
    {ProcessStatus::Draft, "draft"},
    {ProcessStatus::Approved, "approved"},
    {ProcessStatus::Retired, "retired"},
});
template <>
inline constexpr auto enumNames<AttributeType> = std::to_array<EnumName<AttributeType>>({
    {AttributeType::Number, "number"},
    {AttributeType::YesNo, "yes-no"},
    {AttributeType::Text, "text"},
});
template <>
inline constexpr auto enumNames<LaneKind> = std::to_array<EnumName<LaneKind>>({
    {LaneKind::Lane, "lane"},
    {LaneKind::Phase, "phase"},
});
template <>
inline constexpr auto enumNames<ActivityKind> = std::to_array<EnumName<ActivityKind>>({
    {ActivityKind::Task, "task"},
    {ActivityKind::SubProcess, "sub-process"},
    {ActivityKind::Call, "call"},
});
template <>
inline constexpr auto enumNames<TaskType> = std::to_array<EnumName<TaskType>>({
    {TaskType::Abstract, "abstract"},
    {TaskType::User, "user"},
    {TaskType::Manual, "manual"},
    {TaskType::Service, "service"},
    {TaskType::Send, "send"},
    {TaskType::Receive, "receive"},
    {TaskType::Script, "script"},
    {TaskType::BusinessRule, "business-rule"},
});
template <>
inline constexpr auto enumNames<SubProcessType> = std::to_array<EnumName<SubProcessType>>({
    {SubProcessType::Embedded, "embedded"},
    {SubProcessType::Event, "event"},
    {SubProcessType::Transaction, "transaction"},
    {SubProcessType::AdHoc, "ad-hoc"},
});
template <>
inline constexpr auto enumNames<LoopKind> = std::to_array<EnumName<LoopKind>>({
    {LoopKind::None, "none"},
    {LoopKind::Standard, "standard"},
    {LoopKind::ParallelInstances, "parallel-instances"},
    {LoopKind::SequentialInstances, "sequential-instances"},
});
template <>
inline constexpr auto enumNames<CarriedOut> = std::to_array<EnumName<CarriedOut>>({
    {CarriedOut::Manually, "manually"},
    {CarriedOut::SoftwareSupported, "software-supported"},
    {CarriedOut::SystemSupported, "system-supported"},
    {CarriedOut::IndividualSoftware, "individual-software"},
    {CarriedOut::WorkflowEngine, "workflow-engine"},
});
template <>
inline constexpr auto enumNames<GatewayKind> = std::to_array<EnumName<GatewayKind>>({
    {GatewayKind::Exclusive, "exclusive"},
    {GatewayKind::Parallel, "parallel"},
    {GatewayKind::Inclusive, "inclusive"},
    {GatewayKind::EventBased, "event-based"},
    {GatewayKind::Complex, "complex"},
});
template <>
inline constexpr auto enumNames<DataKind> = std::to_array<EnumName<DataKind>>({
    {DataKind::Object, "object"},
    {DataKind::Input, "input"},
    {DataKind::Output, "output"},
    {DataKind::Store, "store"},
});
template <>
inline constexpr auto enumNames<EventPosition> = std::to_array<EnumName<EventPosition>>({
    {EventPosition::Start, "start"},
    {EventPosition::Catch, "catch"},
    {EventPosition::Throw, "throw"},
    {EventPosition::Boundary, "boundary"},
    {EventPosition::End, "end"},
});
template <>
inline constexpr auto enumNames<EventTrigger> = std::to_array<EnumName<EventTrigger>>({
    {EventTrigger::Message, "message"},
    {EventTrigger::Timer, "timer"},
    {EventTrigger::Error, "error"},
    {EventTrigger::Escalation, "escalation"},
    {EventTrigger::Cancel, "cancel"},
    {EventTrigger::Compensation, "compensation"},
    {EventTrigger::Conditional, "conditional"},
    {EventTrigger::Link, "link"},
    {EventTrigger::Signal, "signal"},
    {EventTrigger::Terminate, "terminate"},
});
template <>
inline constexpr auto enumNames<TimerKind> = std::to_array<EnumName<TimerKind>>({
    {TimerKind::Duration, "duration"},
    {TimerKind::Date, "date"},
    {TimerKind::Cycle, "cycle"},
});
template <>
inline constexpr auto enumNames<DistributionKind> = std::to_array<EnumName<DistributionKind>>({
    {DistributionKind::Constant, "constant"},
    {DistributionKind::Uniform, "uniform"},
    {DistributionKind::Triangular, "triangular"},
    {DistributionKind::Pert, "pert"},
    {DistributionKind::Normal, "normal"},
    {DistributionKind::Lognormal, "lognormal"},
    {DistributionKind::Exponential, "exponential"},
    {DistributionKind::Gamma, "gamma"},
    {DistributionKind::Erlang, "erlang"},
    {DistributionKind::Weibull, "weibull"},
    {DistributionKind::Empirical, "empirical"},
});
template <>
inline constexpr auto enumNames<FlowKind> = std::to_array<EnumName<FlowKind>>({
    {FlowKind::Sequence, "sequence"},
    {FlowKind::Message, "message"},
    {FlowKind::Association, "association"},
    {FlowKind::DataAssociation, "data-association"},
});
template <>
inline constexpr auto enumNames<AssociationDirection> = std::to_array<EnumName<AssociationDirection>>({
    {AssociationDirection::None, "none"},
    {AssociationDirection::One, "one"},
    {AssociationDirection::Both, "both"},
});
template <>
inline constexpr auto enumNames<RoleKind> = std::to_array<EnumName<RoleKind>>({
    {RoleKind::Person, "person"},
    {RoleKind::System, "system"},
});
template <>
inline constexpr auto enumNames<AdHocOrder> = std::to_array<EnumName<AdHocOrder>>({
    {AdHocOrder::Parallel, "parallel"},
    {AdHocOrder::Sequential, "sequential"},
});
template <>
inline constexpr auto enumNames<BatchMode> = std::to_array<EnumName<BatchMode>>({
    {BatchMode::Together, "together"},
    {BatchMode::OneAfterAnother, "one-after-another"},
});
template <>
inline constexpr auto enumNames<WhenFull> = std::to_array<EnumName<WhenFull>>({
    {WhenFull::Lose, "lose"},
    {WhenFull::Block, "block"},
});
template <>
inline constexpr auto enumNames<QueueOrder> = std::to_array<EnumName<QueueOrder>>({
    {QueueOrder::FirstIn, "first-in"},
    {QueueOrder::LastIn, "last-in"},
    {QueueOrder::Shortest, "shortest"},
    {QueueOrder::EarliestDue, "earliest-due"},
    {QueueOrder::Random, "random"},
});
template <>
inline constexpr auto enumNames<IdleChoice> = std::to_array<EnumName<IdleChoice>>({
    {IdleChoice::LongestIdle, "longest-idle"},
    {IdleChoice::Fastest, "fastest"},
    {IdleChoice::Cheapest, "cheapest"},
    {IdleChoice::Random, "random"},
});
template <>
inline constexpr auto enumNames<Preemption> = std::to_array<EnumName<Preemption>>({
    {Preemption::Never, "never"},
    {Preemption::Resume, "resume"},
    {Preemption::Restart, "restart"},
});
template <>
inline constexpr auto enumNames<AtClosing> = std::to_array<EnumName<AtClosing>>({
    {AtClosing::Suspend, "suspend"},
    {AtClosing::Finish, "finish"},
    {AtClosing::DoNotStart, "do-not-start"},
});
template <>
inline constexpr auto enumNames<DefinitionKind> = std::to_array<EnumName<DefinitionKind>>({
    {DefinitionKind::Message, "message"},
    {DefinitionKind::Signal, "signal"},
    {DefinitionKind::Error, "error"},
    {DefinitionKind::Escalation, "escalation"},
    {DefinitionKind::Item, "item"},
    {DefinitionKind::DataObject, "data-object"},
    {DefinitionKind::DataStore, "data-store"},
    {DefinitionKind::Category, "category"},
    {DefinitionKind::Interface, "interface"},
    {DefinitionKind::Other, "other"},
});

template <>
inline constexpr auto alternativeNames<NodeDetail> = std::to_array<std::string_view>({"activity", "gateway", "event",
                                                                                      "data", "annotation", "group"});

}  // namespace laneway::json
