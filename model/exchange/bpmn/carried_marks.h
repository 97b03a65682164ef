#pragma once

#include <optional>

#include "model/process/document.h"

/// What BPMN says of an element that the document only carries along, but a drawing shows by a sign.
namespace laneway {

/// Whether the pool stands for several participants of its kind (BPMN 2.0.2, 9.3.1: a multiplicity is given, and its
/// maximum is left open or at least two).
[[nodiscard]] bool hasSeveralParticipants(const Pool &pool);

/// Whether the node is a call of a process or workflow, of this document or of another file; calls of global tasks and
/// of nothing are not.
[[nodiscard]] bool callsProcess(const Document &document, const Node &node);

/// Who sends the message that an envelope upon a message flow stands for (BPMN 2.0.2, 12.2.3.6).
enum class Envelope { Initiating, Answering };

/// The envelope to be drawn upon the route of a message flow; none unless the file asks for one.
[[nodiscard]] std::optional<Envelope> envelopeUpon(const Route &route);

}  // namespace laneway
