#include "model/edit/make_space.h"

#include "model/edit/draft.h"
#include "model/edit/refusal.h"

namespace laneway {

namespace {

SpaceRequest everythingBeyond(Id diagram, Axis axis, double from, double delta)
{
  return {.diagram = diagram, .axis = axis, .from = from, .delta = delta};
}

}  // namespace

Result<void> makeSpace(Draft &draft, Id diagram, Axis axis, double from, double delta)
{
  if (!draft.document.get<Diagram>(diagram))
    return missing(diagram);
  SpaceRequest request = everythingBeyond(diagram, axis, from, delta);
  request.delta = possibleDelta(draft.document, request);
  openSpace(draft, request);
  draft.takeOver(diagram);
  return {};
}

SpaceMoves whatMakesSpace(const Document &document, Id diagram, Axis axis, double from)
{
  return spaceMoves(document, everythingBeyond(diagram, axis, from, 1));
}

double possibleSpace(const Document &document, Id diagram, Axis axis, double from, double delta)
{
  return possibleDelta(document, everythingBeyond(diagram, axis, from, delta));
}

}  // namespace laneway
