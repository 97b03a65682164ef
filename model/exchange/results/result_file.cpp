#include "model/exchange/results/result_file.h"

#include <algorithm>
#include <string>
#include <utility>

#include "model/compile/report_json.h"
#include "model/exchange/native/json_text.h"
#include "model/exchange/native/native_format.h"
#include "model/exchange/results/state_json.h"
#include "model/process/workbook.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

using json::Tree;
using simulate::RunState;

QByteArray bytesOf(const Document &document)
{
  return workbookToJson(Workbook{document, {}, {}});
}

/// What was asked for beyond document and replications.
Tree requestToJson(const SimulationRequest &request)
{
  Tree tree = Tree::object();
  Tree scopes = Tree::array();
  for (const Id scope : request.scopes)
    scopes.push_back(scope.text().toStdString());
  tree["scopes"] = std::move(scopes);
  if (!request.scenario.isNull())
    tree["scenario"] = request.scenario.text().toStdString();
  if (request.instances)
    tree["instances"] = *request.instances;
  if (request.seed)
    tree["seed"] = *request.seed;
  if (request.horizon)
    tree["horizon"] = request.horizon->microseconds;
  if (request.warmUp)
    tree["warmUp"] = request.warmUp->microseconds;
  if (request.findsWarmUp)
    tree["findsWarmUp"] = true;
  if (request.target)
    tree["target"] = request.target->microseconds;
  return tree;
}

bool requestFromJson(const Tree &tree, SimulationRequest &request)
{
  const auto text = [](const Tree &value) { return Id(QString::fromStdString(value.get<std::string>())); };
  if (!tree.is_object() || !tree.contains("scopes") || !tree["scopes"].is_array())
    return false;
  for (const Tree &scope : tree["scopes"]) {
    if (!scope.is_string())
      return false;
    request.scopes.push_back(text(scope));
  }
  if (const auto at = tree.find("scenario"); at != tree.end() && at->is_string())
    request.scenario = text(*at);
  if (const auto at = tree.find("instances"); at != tree.end() && at->is_number_integer())
    request.instances = at->get<int>();
  if (const auto at = tree.find("seed"); at != tree.end() && at->is_number_integer())
    request.seed = at->get<std::uint64_t>();
  const auto time = [&tree](const char *key) -> std::optional<Duration> {
    const auto at = tree.find(key);
    return at != tree.end() && at->is_number_integer() ? std::optional(Duration{at->get<std::int64_t>()})
                                                       : std::nullopt;
  };
  request.horizon = time("horizon");
  request.warmUp = time("warmUp");
  request.target = time("target");
  if (const auto at = tree.find("findsWarmUp"); at != tree.end() && at->is_boolean())
    request.findsWarmUp = at->get<bool>();
  return true;
}

/// The request for the replications of a state, as the whole run or as a part of it.
SimulationRequest requestFor(SimulationRequest request, const RunState &state)
{
  request.isPart = true;
  request.precision.reset();
  request.firstReplication = state.replications.front().replication;
  request.replications = static_cast<int>(state.replications.size());
  return request;
}

bool fits(const simulate::TimeCourse &course, const RunState &state, const simulate::Plan &plan)
{
  if (state.replications.empty())
    return false;
  const std::vector<simulate::ScopeRecord> &scopes = state.replications.front().scopes;
  const auto roots =
      std::count_if(scopes.begin(), scopes.end(), [](const simulate::ScopeRecord &scope) { return scope.isRoot; });
  return course.width > 0 && course.begin == 0 && course.end >= 0 &&
         course.columns == 1 + static_cast<std::size_t>(roots) + 2 * plan.roles.size();
}

bool fits(const simulate::PathVariants &paths, const simulate::Plan &plan)
{
  std::uint64_t before = 0;
  bool isSound = true;
  for (const simulate::PathVariant &variant : paths.variants) {
    isSound &= variant.key > before || &variant == paths.variants.data();
    before = variant.key;
    for (const simulate::PathVariant::Stop &stop : variant.stops)
      isSound &= stop.node < plan.nodes.size();
  }
  return isSound;
}

/// Whether every record is one of the plan's.
bool fits(const RunState &state, const simulate::Plan &plan)
{
  const auto isOfPlan = [&](const simulate::ReplicationRecord &record) {
    const simulate::BottleneckTimeline &line = record.bottlenecks;
    return record.scopes.size() == plan.scopes.size() && record.nodes.size() == plan.nodes.size() &&
           record.flows.size() == plan.flows.size() && record.roles.size() == plan.roles.size() &&
           record.end >= record.begin && line.width >= 0 &&
           (plan.roles.empty() ? line.times.empty() : line.times.size() % plan.roles.size() == 0) &&
           (line.times.empty() || line.width > 0);
  };
  return std::all_of(state.replications.begin(), state.replications.end(), isOfPlan) &&
         state.scopeCycles.size() == plan.scopes.size() && state.scopeWaitings.size() == plan.scopes.size() &&
         state.nodeCycles.size() == plan.nodes.size() && state.nodeWaitings.size() == plan.nodes.size() &&
         state.roleWaitings.size() == plan.roles.size() && fits(state.course, state, plan) &&
         state.paths.size() == plan.scopes.size() &&
         std::all_of(state.paths.begin(), state.paths.end(),
                     [&](const simulate::PathVariants &paths) { return fits(paths, plan); });
}

/// In ascending order without holes.
Result<void> checkReplications(const std::vector<ResultPart> &parts)
{
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const std::uint32_t last = parts[i - 1].source.state.replications.back().replication;
    const std::uint32_t next = parts[i].source.state.replications.front().replication;
    if (next <= last)
      return Error{u"merge-overlap"_s, {QString::number(next), parts[i - 1].name, parts[i].name}, {}};
    if (next > last + 1)
      return Error{u"merge-gap"_s, {QString::number(last + 1), QString::number(next - 1)}, {}};
  }
  return {};
}

/// What was simulated beside a run, prepared.
PreparedSimulation prepareCompared(const ResultSource &source)
{
  SimulationResult base;
  base.state.warmUp = source.state.warmUp;
  base.state.replications.resize(source.state.replications.size());
  return prepareSimulation(source.document, requestLike(source.document, requestFor(source.request, source.state), base,
                                                        source.compared->scenario));
}

/// Takes the other scenario that a run was compared with, where there is one; false where what is there is none.
bool readCompared(const Tree &state, ResultSource &source)
{
  const auto at = state.find("compared");
  if (at == state.end())
    return true;
  if (!at->is_object() || !at->contains("scenario") || !(*at)["scenario"].is_string())
    return false;
  ResultSource::Compared &compared = source.compared.emplace();
  compared.scenario = Id(QString::fromStdString((*at)["scenario"].get<std::string>()));
  if (!stateFromJson(*at, compared.state))
    return false;
  compared.state.seed = source.state.seed;
  const Compilation compilation = prepareCompared(source).compilation;
  compared.state.horizon = compilation.settings.horizon;
  compared.state.instances = compilation.settings.instances;
  const auto isPaired = [](const simulate::ReplicationRecord &a, const simulate::ReplicationRecord &b) {
    return a.replication == b.replication;
  };
  return compilation.canRun() && simulate::digest(compilation.plan) == compared.state.planDigest &&
         fits(compared.state, compilation.plan) &&
         std::equal(source.state.replications.begin(), source.state.replications.end(),
                    compared.state.replications.begin(), compared.state.replications.end(), isPaired);
}

/// The scenario that a run was compared with; none where it was not.
std::optional<Id> comparedWith(const ResultSource &source)
{
  return source.compared ? std::optional(source.compared->scenario) : std::nullopt;
}

/// Both scenarios of a run that was put together.
ScenarioComparison comparisonOf(const MergedRun &merged)
{
  const auto resultOf = [](const SimulationReport &report, const RunState &state) {
    SimulationResult result;
    result.report = report;
    result.state = state;
    return result;
  };
  const RunState &state = merged.source.compared->state;
  const PreparedSimulation after = prepareCompared(merged.source);
  const SimulationReport report = reportOfRun(after, simulate::summarize(state), &state, {});
  return compareScenarios(merged.prepared, resultOf(merged.report, merged.source.state), after,
                          resultOf(report, state));
}

/// Whether two parts belong to one run, but for their replications.
Result<void> checkPair(const ResultPart &first, const ResultPart &other)
{
  const auto seed = [](const ResultPart &part) { return QString::number(part.source.state.seed); };
  if (first.source.state.seed != other.source.state.seed)
    return Error{u"merge-other-seed"_s, {first.name, seed(first), other.name, seed(other)}, {}};
  SimulationRequest asked = other.source.request;
  asked.seed = first.source.request.seed;
  const bool isSame = requestToJson(first.source.request) == requestToJson(asked) &&
                      first.source.state.planDigest == other.source.state.planDigest &&
                      first.source.state.warmUp == other.source.state.warmUp &&
                      comparedWith(first.source) == comparedWith(other.source) &&
                      bytesOf(first.source.document) == bytesOf(other.source.document);
  return isSame ? Result<void>() : Error{u"merge-other-document"_s, {first.name, other.name}, {}};
}

void mergeLevers(std::vector<Lever> &levers, const std::vector<Lever> &more)
{
  // A change that one part could not try would have ended the trials of the whole.
  levers.resize(std::min(levers.size(), more.size()));
  for (std::size_t i = 0; i < levers.size(); ++i)
    levers[i].trials.insert(levers[i].trials.end(), more[i].trials.begin(), more[i].trials.end());
}

}  // namespace

QByteArray resultToJson(const ResultSource &source, const PreparedSimulation &prepared, const SimulationReport &report,
                        const ScenarioComparison *comparison)
{
  Tree tree = reportToJson(prepared.document, report);
  if (comparison)
    tree["comparison"] = comparisonToJson(prepared.document, *comparison);
  if (!source.state.replications.empty()) {
    Tree state = stateToJson(source.state);
    state["seed"] = source.state.seed;
    state["changes"] = trialsToJson(source.levers);
    state["request"] = requestToJson(source.request);
    if (source.compared) {
      state["compared"] = stateToJson(source.compared->state);
      state["compared"]["scenario"] = source.compared->scenario.text().toStdString();
    }
    state["document"] = *json::parse(bytesOf(source.document));
    tree["state"] = std::move(state);
  }
  QByteArray text;
  json::print(tree, text);
  return text + '\n';
}

Result<ResultSource> resultFromJson(QByteArrayView text, const QString &name)
{
  const Error notResults{u"merge-not-results"_s, {name}, {}};
  const Result<Tree> tree = json::parse(text);
  if (!tree || !tree->is_object() || !tree->contains("state") || !(*tree)["state"].is_object())
    return notResults;
  const Tree &state = (*tree)["state"];
  ResultSource source;
  const bool isSound = stateFromJson(state, source.state) && state.contains("request") && state.contains("document") &&
                       requestFromJson(state["request"], source.request) && state.contains("seed") &&
                       state["seed"].is_number_integer() && !source.state.replications.empty();
  if (!isSound)
    return notResults;
  source.state.seed = state["seed"].get<std::uint64_t>();
  QByteArray document;
  json::print(state["document"], document);
  Result<Imported> imported = workbookFromJson(document, name);
  if (!imported)
    return notResults;
  source.document = std::move(imported.value().workbook.document);
  if (tree->value("outcome", std::string()) != "finished")
    source.state.outcome = simulate::Outcome::Cancelled;

  const PreparedSimulation prepared = prepareSimulation(source.document, requestFor(source.request, source.state));
  const Compilation &compilation = prepared.compilation;
  if (!compilation.canRun() || simulate::digest(compilation.plan) != source.state.planDigest ||
      !fits(source.state, compilation.plan))
    return notResults;
  source.state.horizon = compilation.settings.horizon;
  source.state.instances = compilation.settings.instances;
  source.levers = possibleLevers(compilation, SimulationOptions().mostLevers);
  if (!trialsFromJson(state, source.levers) || !readCompared(state, source))
    return notResults;
  return source;
}

Result<MergedRun> mergeResults(std::vector<ResultPart> parts)
{
  std::stable_sort(parts.begin(), parts.end(), [](const ResultPart &a, const ResultPart &b) {
    return a.source.state.replications.front().replication < b.source.state.replications.front().replication;
  });
  for (const ResultPart &part : parts) {
    if (part.source.state.outcome != simulate::Outcome::Finished)
      return Error{u"merge-unfinished"_s, {part.name}, {}};
    if (const auto same = checkPair(parts.front(), part); !same)
      return same.error();
  }
  if (const auto whole = checkReplications(parts); !whole)
    return whole.error();

  MergedRun merged;
  merged.source = std::move(parts.front().source);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (merge(merged.source.state, parts[i].source.state) != simulate::MergeFault::None)
      return Error{u"merge-other-document"_s, {parts.front().name, parts[i].name}, {}};
    mergeLevers(merged.source.levers, parts[i].source.levers);
    if (merged.source.compared &&
        merge(merged.source.compared->state, parts[i].source.compared->state) != simulate::MergeFault::None)
      return Error{u"merge-other-document"_s, {parts.front().name, parts[i].name}, {}};
  }
  merged.prepared = prepareSimulation(merged.source.document, requestFor(merged.source.request, merged.source.state));
  const std::vector<simulate::ReplicationTotals> base = simulate::totalsOf(merged.source.state.replications);
  for (Lever &lever : merged.source.levers)
    lever.effect = simulate::pairedEffect(lever.trials, base);
  merged.report = reportOfRun(merged.prepared, simulate::summarize(merged.source.state), &merged.source.state,
                              merged.source.levers);
  if (merged.source.compared)
    merged.comparison = comparisonOf(merged);
  return merged;
}

}  // namespace laneway
