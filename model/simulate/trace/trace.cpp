#include "model/simulate/trace.h"

#include <algorithm>
#include <utility>

#include "model/simulate/trace/trace_recorder.h"

namespace laneway::simulate {

namespace {

constexpr std::size_t recordsPerKeyframe = 4096;

void shift(std::uint32_t &count, int by)
{
  count += static_cast<std::uint32_t>(by);
}

}  // namespace

TraceRecorder::TraceRecorder(const Plan &plan, std::size_t mostRecords)
    : m_plan(plan), m_mostRecords(mostRecords), m_trace(std::make_shared<Trace>())
{
}

Trace::Trace(const Plan &plan) : m_rolesOf(plan.nodes.size()), m_demandsOf(plan.nodes.size())
{
  for (std::size_t i = 0; i < plan.nodes.size(); ++i) {
    const auto &ways = plan.nodes[i].work.alternatives;
    for (const auto &way : ways) {
      for (const Demand &demand : way)
        m_rolesOf[i].push_back(demand.role);
    }
    std::sort(m_rolesOf[i].begin(), m_rolesOf[i].end());
    m_rolesOf[i].erase(std::unique(m_rolesOf[i].begin(), m_rolesOf[i].end()), m_rolesOf[i].end());
    if (!ways.empty())
      m_demandsOf[i] = ways.front();
  }
  m_present.waiting.resize(plan.nodes.size());
  m_present.working.resize(plan.nodes.size());
  m_present.waitingInside.resize(plan.nodes.size());
  m_present.workingInside.resize(plan.nodes.size());
  m_present.queued.resize(plan.roles.size());
  m_present.busy.resize(plan.roles.size());
}

std::size_t Trace::bytes() const
{
  std::size_t sum = m_records.capacity() * sizeof(Record);
  for (const Keyframe &keyframe : m_keyframes) {
    const Replay &state = keyframe.state;
    sum += state.tokens.capacity() * sizeof(TokenPosition) + state.lives.capacity() / 8 +
           (state.waiting.capacity() + state.working.capacity() + state.waitingInside.capacity() +
            state.workingInside.capacity() + state.queued.capacity() + state.busy.capacity()) *
               sizeof(std::uint32_t);
  }
  return sum;
}

void Trace::add(const Record &record)
{
  // Keyframes come less often where they are large, so that they never outgrow the records between them.
  const std::size_t size = m_present.tokens.size() * 2 + m_present.waiting.size() * 2 + m_present.queued.size();
  const std::size_t last = m_keyframes.empty() ? 0 : m_keyframes.back().record;
  if (m_keyframes.empty() || m_records.size() - last >= std::max(recordsPerKeyframe, size))
    m_keyframes.push_back({m_records.size(), m_present});
  m_records.push_back(record);
  apply(record, m_present);
  m_end = record.time;
}

bool Trace::isFull(std::size_t most)
{
  m_cutShort |= m_records.size() >= most;
  return m_cutShort;
}

void Trace::finish(Time end)
{
  if (!m_cutShort)
    m_end = end;
  m_present = {};
  m_records.shrink_to_fit();
}

void Trace::count(const TokenPosition &position, int by, Replay &replay) const
{
  if (position.node == none)
    return;
  switch (position.state) {
    case TokenState::Waiting:
      shift(replay.waiting[position.node], by);
      countAtCallers(position, replay.waitingInside, by, replay);
      for (const Index role : m_rolesOf[position.node])
        shift(replay.queued[role], by);
      break;
    case TokenState::Working:
      shift(replay.working[position.node], by);
      countAtCallers(position, replay.workingInside, by, replay);
      if (position.isAlong)
        break;
      for (const Demand &demand : m_demandsOf[position.node])
        shift(replay.busy[demand.role], by * static_cast<int>(demand.amount));
      break;
    case TokenState::Suspended:
      shift(replay.working[position.node], by);
      countAtCallers(position, replay.workingInside, by, replay);
      break;
    case TokenState::Passing:
    case TokenState::Delayed:
    case TokenState::Joining:
    case TokenState::Inside:
      break;
  }
}

/// A token at a call stays there until everything inside has ended, so what was counted at its node is taken off there.
void Trace::countAtCallers(const TokenPosition &position, std::vector<std::uint32_t> &counts, int by,
                           const Replay &replay)
{
  for (std::uint32_t caller = position.caller; caller != none; caller = replay.tokens[caller].caller)
    shift(counts[replay.tokens[caller].node], by);
}

void Trace::apply(const Record &record, Replay &replay) const
{
  const auto change = static_cast<Change>(record.change);
  if (change == Change::Start || change == Change::Finish) {
    ++(change == Change::Start ? replay.started : replay.finished);
    return;
  }
  if (record.token >= replay.tokens.size()) {
    replay.tokens.resize(record.token + 1);
    replay.lives.resize(record.token + 1);
  }
  TokenPosition &token = replay.tokens[record.token];
  const auto become = [&](TokenState state) {
    count(token, -1, replay);
    token.node = record.place;
    token.state = state;
    token.since = record.time;
    count(token, 1, replay);
  };
  switch (change) {
    case Change::Start:
    case Change::Finish:
      break;
    case Change::Begin:
      token = {record.token, record.place, none, none, none, TokenState::Passing, record.time};
      replay.lives[record.token] = true;
      break;
    case Change::Called:
      token.caller = record.place;
      break;
    case Change::End:
      count(token, -1, replay);
      token.node = none;
      replay.lives[record.token] = false;
      break;
    case Change::Move:
      token.via = record.place;
      break;
    case Change::Enter:
      become(TokenState::Passing);
      break;
    case Change::Wait:
      become(TokenState::Waiting);
      break;
    case Change::Work:
    case Change::WorkAlong:
      become(TokenState::Passing);
      token.isAlong = change == Change::WorkAlong;
      become(TokenState::Working);
      break;
    case Change::Resume:
      become(TokenState::Working);
      break;
    case Change::Suspend:
      become(TokenState::Suspended);
      break;
    case Change::Delay:
      become(TokenState::Delayed);
      break;
    case Change::Join:
      become(TokenState::Joining);
      break;
    case Change::Call:
      become(TokenState::Inside);
      break;
  }
}

std::size_t Trace::recordsUpTo(Time time) const
{
  const auto found = std::upper_bound(m_records.begin(), m_records.end(), time,
                                      [](Time t, const Record &record) { return t < record.time; });
  return static_cast<std::size_t>(found - m_records.begin());
}

Trace::Replay Trace::replayTo(std::size_t end) const
{
  if (m_keyframes.empty())
    return {};
  auto keyframe = std::upper_bound(m_keyframes.begin(), m_keyframes.end(), end,
                                   [](std::size_t row, const Keyframe &frame) { return row < frame.record; });
  --keyframe;
  Replay replay = keyframe->state;
  for (std::size_t i = keyframe->record; i < end; ++i)
    apply(m_records[i], replay);
  return replay;
}

Snapshot Trace::at(Time time) const
{
  Snapshot snapshot;
  snapshot.time = std::clamp<Time>(time, 0, m_end);
  Replay replay = replayTo(recordsUpTo(snapshot.time));
  for (std::size_t i = 0; i < replay.tokens.size(); ++i) {
    if (replay.lives[i])
      snapshot.tokens.push_back(replay.tokens[i]);
  }
  snapshot.waiting = std::move(replay.waiting);
  snapshot.working = std::move(replay.working);
  snapshot.waitingInside = std::move(replay.waitingInside);
  snapshot.workingInside = std::move(replay.workingInside);
  snapshot.queued = std::move(replay.queued);
  snapshot.busy = std::move(replay.busy);
  snapshot.waiting.resize(m_rolesOf.size());
  snapshot.working.resize(m_rolesOf.size());
  snapshot.waitingInside.resize(m_rolesOf.size());
  snapshot.workingInside.resize(m_rolesOf.size());
  snapshot.started = replay.started;
  snapshot.finished = replay.finished;
  return snapshot;
}

std::vector<Move> Trace::moves(Time from, Time to, std::size_t most) const
{
  std::vector<Move> found;
  std::size_t i = recordsUpTo(from);
  Replay replay = replayTo(i);
  for (; i < m_records.size() && m_records[i].time <= to && found.size() < most; ++i) {
    apply(m_records[i], replay);
    if (static_cast<Change>(m_records[i].change) == Change::Move) {
      const TokenPosition &token = replay.tokens[m_records[i].token];
      found.push_back({m_records[i].time, token.token, token.instance, m_records[i].place});
    }
  }
  return found;
}

Time Trace::next(Time time) const
{
  const std::size_t i = recordsUpTo(time);
  return i < m_records.size() ? m_records[i].time : never;
}

Time Trace::previous(Time time) const
{
  const std::size_t i = recordsUpTo(time - 1);
  return i > 0 ? m_records[i - 1].time : -1;
}

}  // namespace laneway::simulate
