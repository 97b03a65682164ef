#include "model/simulate/runner.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>
#include <vector>

#include "model/simulate/run/committer.h"
#include "model/simulate/run/run_plan.h"
#include "model/simulate/run/warm_up.h"

namespace laneway::simulate {

namespace {

using Clock = std::chrono::steady_clock;

/// What the threads of a run share.
struct Shared {
  const Plan &plan;
  const RunSettings &settings;
  RunControl &control;
  const RunOptions &options;
  ProgressPart part;
  Committer committer;
  std::atomic<double> done = 0;  ///< Replications, with parts of those under way.
  std::atomic<Clock::rep> lastPartial;
};

void addTo(std::atomic<double> &sum, double part)
{
  double before = sum.load();
  while (!sum.compare_exchange_weak(before, before + part)) {
  }
}

void showPartial(Shared &shared, Player &player)
{
  constexpr auto interval = std::chrono::milliseconds(50);
  if (!shared.options.partial)
    return;
  Clock::rep last = shared.lastPartial.load();
  const Clock::rep now = Clock::now().time_since_epoch().count();
  if (Clock::duration(now - last) < interval || !shared.lastPartial.compare_exchange_strong(last, now))
    return;
  shared.options.partial(shared.committer.present(player));
}

Recording recordingOf(std::uint32_t replication, const RunOptions &options)
{
  const bool trace = replication == options.traceReplication;
  const bool log = options.log != nullptr && replication == options.logReplication;
  if (trace && log)
    return Recording::Everything;
  return trace ? Recording::FiguresAndTrace : (log ? Recording::FiguresAndLog : Recording::Figures);
}

void playAll(Shared &shared)
{
  // Each thread reads a program of its own: calendars remember where they were asked last.
  const Program program(shared.plan);
  const auto plain = makePlayer(Recording::Figures, program, shared.plan, shared.settings, shared.options);
  while (const std::uint32_t replication = shared.committer.next()) {
    const Recording recording = recordingOf(replication, shared.options);
    std::unique_ptr<Player> special;
    if (recording != Recording::Figures)
      special = makePlayer(recording, program, shared.plan, shared.settings, shared.options);
    Player &player = special ? *special : *plain;
    double shown = 0;
    std::uint64_t counted = 0;
    const auto pulse = [&](double share) {
      shared.control.events += player.events() - counted;
      counted = player.events();
      addTo(shared.done, share - shown);
      shown = share;
      shared.control.progress = shared.part.begin + shared.part.length * shared.done / shared.settings.replications;
      showPartial(shared, player);
      return !shared.control.cancel;
    };
    Played played = player.play(replication, pulse);
    addTo(shared.done, 1 - shown);
    ++shared.control.replicationsDone;
    shared.committer.commit(std::move(played));
    if (shared.control.cancel)
      shared.committer.cancel();
  }
}

}  // namespace

RunOutput runValid(const Plan &plan, const RunSettings &asked, RunControl &control, const RunOptions &options,
                   ProgressPart part)
{
  RunSettings settings = asked;
  if (settings.warmUp.kind == WarmUpKind::Automatic)
    settings.warmUp.time = findWarmUp(plan, settings, control);
  RunState begin;
  begin.planDigest = digest(plan);
  begin.seed = settings.seed;
  begin.horizon = settings.horizon;
  begin.instances = settings.instances;
  begin.warmUp = settings.warmUp.time;
  Shared shared{plan,    settings,
                control, options,
                part,    Committer(std::move(begin), settings),
                0,       Clock::now().time_since_epoch().count()};
  const unsigned wanted = settings.threads > 0 ? settings.threads : std::max(1u, std::thread::hardware_concurrency());
  std::vector<std::jthread> threads;
  for (unsigned i = 1; i < std::min(wanted, settings.replications); ++i)
    threads.emplace_back([&shared] { playAll(shared); });
  playAll(shared);
  threads.clear();

  control.progress = part.begin + part.length;
  return shared.committer.take();
}

RunOutput run(const Plan &plan, const RunSettings &settings, RunControl &control, const RunOptions &options)
{
  control.replicationsPlanned += settings.replications;
  RunOutput output;
  std::vector<Issue> issues = validate(plan, settings);
  if (hasErrors(issues)) {
    output.state.outcome = output.results.outcome = Outcome::InvalidPlan;
    output.state.issues = std::move(issues);
  } else {
    output = runValid(plan, settings, control, options);
    output.state.issues = std::move(issues);
  }
  output.results.issues = output.state.issues;
  return output;
}

}  // namespace laneway::simulate
