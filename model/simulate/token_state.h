#pragma once

#include <cstdint>

namespace laneway::simulate {

/// What a token does at the node where it stands.
enum class TokenState : std::uint8_t {
  Passing,  ///< Nothing: it goes on at this moment.
  Waiting,  ///< For a resource (a role's queue).
  Working,
  Suspended,  ///< Started, but its resource is off duty.
  Delayed,    ///< At a timer, a message or an event-based gateway.
  Joining,    ///< At a join, for the other branches.
  Inside      ///< Of a call: the token stands at the call while its workflow runs.
};

}  // namespace laneway::simulate
