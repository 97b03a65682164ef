#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "model/simulate/engine/observer.h"
#include "model/simulate/engine/worked.h"
#include "model/simulate/event_log.h"

/// Turns what happens in a replication into rows for a LogSink, in blocks.
namespace laneway::simulate {

class LogWriter : public Observer {
 public:
  LogWriter(LogSink *sink, std::uint32_t replication) : m_sink(sink), m_replication(replication) {}

  void begins(const State &)
  {
    m_filled = 0;
    m_nextExecution = 0;
    m_executions.clear();
  }
  void ends(const State &) { flush(); }
  void frameBegins(const State &state, Index frame) { frameRow(state, frame, LogKind::Arrive); }
  void frameEnds(const State &state, Index frame, bool) { frameRow(state, frame, LogKind::Finish); }
  void enters(const State &state, Index token)
  {
    if (!isStep(state, token) || isRepair(state, token))
      return;
    if (token >= m_executions.size())
      m_executions.resize(token + 1);
    m_executions[token] = m_nextExecution++;
    row(state, token, LogKind::Enable);
  }
  void workBegins(const State &state, Index token)
  {
    row(state, token, state.tokens[token].isPreempted ? LogKind::Resume : LogKind::Start);
  }
  void workYields(const State &state, Index token, Time) { row(state, token, LogKind::Suspend); }
  void workSuspends(const State &state, Index token) { row(state, token, LogKind::Suspend); }
  void workResumes(const State &state, Index token) { row(state, token, LogKind::Resume); }
  void workEnds(const State &state, Index token) { row(state, token, LogKind::Complete); }
  void callBegins(const State &state, Index token) { row(state, token, LogKind::Start); }
  void callEnds(const State &state, Index token) { row(state, token, LogKind::Complete); }
  void interrupts(const State &state, Index token)
  {
    if (isStep(state, token) && state.tokens[token].state != TokenState::Passing)
      row(state, token, LogKind::Interrupt);
  }

 private:
  static bool isStep(const State &state, Index token)
  {
    const NodeKind kind = state.program->nodes[state.tokens[token].node].kind;
    return kind == NodeKind::Task || kind == NodeKind::Call;
  }

  /// Repairs belong to no instance.
  static bool isRepair(const State &state, Index token) { return state.tokens[token].frame == state.repairShop; }

  void frameRow(const State &state, Index row, LogKind kind)
  {
    const Frame &frame = state.frames[row];
    if (frame.parent == none && row != state.repairShop)
      add({state.now, frame.instance, none, frame.scope, none, 0, 0, kind});
  }

  void row(const State &state, Index row, LogKind kind)
  {
    if (isRepair(state, row))
      return;
    const Token &token = state.tokens[row];
    const Frame &frame = state.frames[token.frame];
    const Token &worker = workerOf(state, token);
    add({state.now, frame.instance, token.node, frame.scope, worker.resource, worker.unit, m_executions[row], kind});
  }

  void add(const LogRow &row)
  {
    m_block[m_filled++] = row;
    if (m_filled == m_block.size())
      flush();
  }

  void flush()
  {
    if (m_filled > 0)
      m_sink->rows(m_replication, std::span(m_block).first(m_filled));
    m_filled = 0;
  }

  LogSink *m_sink;
  std::uint32_t m_replication;
  std::array<LogRow, 1024> m_block{};
  std::size_t m_filled = 0;
  std::uint32_t m_nextExecution = 0;
  std::vector<std::uint32_t> m_executions;  ///< By token.
};

}  // namespace laneway::simulate
