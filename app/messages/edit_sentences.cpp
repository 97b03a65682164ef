#include <QCoreApplication>

#include "app/messages/sentence_table.h"

namespace laneway::messages {

std::span<const Sentence> editSentences()
{
  static constexpr Sentence Table[] = {
      {"finding-without-fix",
       QT_TRANSLATE_NOOP("Messages", "There is no automatic remedy for this: please mend it in the drawing.")},
      {"element-missing", QT_TRANSLATE_NOOP("Messages", "There is no element “%1” in this document any more.")},
      {"edit-does-not-settle",
       QT_TRANSLATE_NOOP("Messages",
                         "This change would make shapes push each other for ever; nothing was changed. Make "
                         "more room first.")},
      {"nothing-to-lay-out",
       QT_TRANSLATE_NOOP("Messages",
                         "Nothing is selected that could be placed anew. Select steps, events or gateways.")},
      {"layout-outdated",
       QT_TRANSLATE_NOOP("Messages",
                         "The diagram was changed while it was being laid out; nothing was moved. Try again.")},
      {"comment-empty", QT_TRANSLATE_NOOP("Messages", "A comment needs a text.")},
      {"comment-missing",
       QT_TRANSLATE_NOOP("Messages", "This comment was changed or removed meanwhile; nothing was done.")},
      {"remarks-not-here", QT_TRANSLATE_NOOP("Messages", "Comments and links cannot be attached to this element.")},
      {"remarks-unreadable",
       QT_TRANSLATE_NOOP("Messages",
                         "The file holds something else where the comments and links of “%1” belong. It is kept; "
                         "remove it from the file first.")},
      {"styles-unreadable",
       QT_TRANSLATE_NOOP("Messages",
                         "The file holds something else where the looks of kinds belong. It is kept; remove it from "
                         "the file first.")},
      {"font-size-out-of-range", QT_TRANSLATE_NOOP("Messages", "Text can be from %1 to %2 px high.")},
      {"replace-outdated",
       QT_TRANSLATE_NOOP("Messages", "The text of “%1” was changed since it was found. Search for it once more.")},
      {"id-taken", QT_TRANSLATE_NOOP("Messages", "The id “%1” belongs to another element already.")},
      {"container-cycle", QT_TRANSLATE_NOOP("Messages", "“%1” cannot lie inside itself.")},

      // Connecting
      {"connect-into-start",
       QT_TRANSLATE_NOOP("Messages", "No flow can lead into the start event “%1”: it is where instances begin.")},
      {"connect-out-of-end",
       QT_TRANSLATE_NOOP("Messages", "No flow can leave the end event “%1”. Change its type to go on from there.")},
      {"connect-into-boundary",
       QT_TRANSLATE_NOOP("Messages", "No flow can lead into “%1”: it happens to the step it sits on.")},
      {"connect-to-itself",
       QT_TRANSLATE_NOOP("Messages", "“%1” cannot lead to itself; only a step can be repeated so.")},
      {"connect-across-sub-process",
       QT_TRANSLATE_NOOP("Messages",
                         "No flow can cross the border of a sub-process, as from “%1” to “%2”. Connect the "
                         "sub-process itself.")},
      {"connect-other-map",
       QT_TRANSLATE_NOOP("Messages", "“%1” and “%2” belong to different maps and cannot be connected.")},
      {"connect-pool-to-its-own",
       QT_TRANSLATE_NOOP("Messages", "The pool “%1” cannot exchange messages with what lies in it.")},
      {"connect-no-message-out",
       QT_TRANSLATE_NOOP("Messages", "“%1” cannot send a message to another pool; a step or a message event can.")},
      {"connect-no-message-in",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” cannot receive a message from another pool; a step or a message event can.")},
      {"connect-event-sub-process",
       QT_TRANSLATE_NOOP("Messages", "“%1” is started by its own event; no flow leads into it or out of it.")},
      {"connect-compensation",
       QT_TRANSLATE_NOOP("Messages", "“%1” undoes another step; no flow leads into it or out of it.")},
      {"connect-out-of-link",
       QT_TRANSLATE_NOOP("Messages", "“%1” goes on at the link of its name; no flow can leave it.")},
      {"connect-into-link",
       QT_TRANSLATE_NOOP("Messages", "“%1” is reached from the link of its name; no flow can lead into it.")},
      {"connect-event-gateway",
       QT_TRANSLATE_NOOP("Messages",
                         "An event-based decision waits for something to happen: lead it to an event or a "
                         "receiving step, not to “%1”.")},
      {"connect-data-to-data", QT_TRANSLATE_NOOP("Messages", "Data is not connected with data, but with steps.")},
      {"connect-data-to-this",
       QT_TRANSLATE_NOOP("Messages", "“%1” cannot be connected with “%2”: steps and events use data.")},
      {"connect-note-to-note", QT_TRANSLATE_NOOP("Messages", "A note is not tied to another note.")},
      {"connect-not-possible", QT_TRANSLATE_NOOP("Messages", "These two cannot be connected.")},
      {"insert-only-into-sequence",
       QT_TRANSLATE_NOOP("Messages",
                         "A step can be put into a sequence flow only, not into a message or association.")},
      {"insert-connected-step",
       QT_TRANSLATE_NOOP("Messages", "“%1” has flows of its own already. Remove them first, or connect it by hand.")},
      {"insert-not-possible", QT_TRANSLATE_NOOP("Messages", "“%1” cannot be put into this flow.")},
      {"route-needs-points", QT_TRANSLATE_NOOP("Messages", "A flow needs a line with two ends at least.")},

      // Events, types and calls
      {"boundary-event-needs-step",
       QT_TRANSLATE_NOOP("Messages", "A boundary event sits on a step: drop it on the border of one.")},
      {"change-type-has-contents",
       QT_TRANSLATE_NOOP("Messages", "“%1” has steps inside. Move or remove them before you change its type.")},
      {"change-type-has-boundary-events",
       QT_TRANSLATE_NOOP("Messages", "“%1” has events on its border, which only steps can have. Remove them first.")},
      {"change-type-loses-flow",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” is connected with “%2” in a way the new type does not allow. Remove that flow "
                         "first.")},
      {"expand-only-sub-process",
       QT_TRANSLATE_NOOP("Messages", "“%1” is no sub-process and has nothing to show inside.")},
      {"call-only-from-step",
       QT_TRANSLATE_NOOP("Messages", "“%1” cannot open a workflow: only steps that are no sub-process can.")},
      {"call-opens-already", QT_TRANSLATE_NOOP("Messages", "“%1” opens a workflow already.")},
      {"call-opens-nothing", QT_TRANSLATE_NOOP("Messages", "“%1” opens no workflow.")},
      {"call-cycle", QT_TRANSLATE_NOOP("Messages", "“%1” cannot open “%2”: it would lead back here and never end.")},

      // Pools and lanes
      {"pool-outside-process",
       QT_TRANSLATE_NOOP("Messages", "Pools belong into the map of a process. A workflow has none.")},
      {"lane-outside-pool",
       QT_TRANSLATE_NOOP("Messages", "A lane lies in a pool that has contents. Draw a pool first.")},
      {"lane-in-phase", QT_TRANSLATE_NOOP("Messages", "“%1” is a phase; lanes cannot lie in it.")},
      {"lane-among-phases", QT_TRANSLATE_NOOP("Messages", "“%1” cannot change places: lanes and phases do not mix.")},
      {"lane-into-itself", QT_TRANSLATE_NOOP("Messages", "The lane “%1” cannot be moved into itself.")},
      {"lane-parts", QT_TRANSLATE_NOOP("Messages", "A lane can be split into two to %1 parts.")},
      {"lane-split-already", QT_TRANSLATE_NOOP("Messages", "“%1” has lanes inside already; split one of those.")},
      {"phase-in-black-box", QT_TRANSLATE_NOOP("Messages", "The pool “%1” shows no contents and has no phases.")},
      {"phase-to-other-pool", QT_TRANSLATE_NOOP("Messages", "The phase “%1” cannot be moved to another pool.")},

      // Arranging and pasting
      {"align-needs-two", QT_TRANSLATE_NOOP("Messages", "Select two or more shapes to align them.")},
      {"distribute-needs-three", QT_TRANSLATE_NOOP("Messages", "Select three or more shapes to distribute them.")},
      {"same-size-needs-two", QT_TRANSLATE_NOOP("Messages", "Select two or more shapes to give them the same size.")},
      {"copy-nothing",
       QT_TRANSLATE_NOOP("Messages", "Nothing that can be copied is selected: select steps, events or pools first.")},
      {"phase-needs-pool",
       QT_TRANSLATE_NOOP("Messages", "A phase divides a pool: put it into one, or draw a pool first.")},
      {"no-other-type", QT_TRANSLATE_NOOP("Messages", "“%1” cannot become anything else as it is connected now.")},
      {"paste-nothing", QT_TRANSLATE_NOOP("Messages", "There is nothing to paste here.")},
      {"paste-no-steps",
       QT_TRANSLATE_NOOP("Messages", "This is no list of steps. Copy lines of text or the cells of a table.")},

      // Roles, scenarios and values
      {"role-exists",
       QT_TRANSLATE_NOOP("Messages", "There is a role “%1” already. Choose another name, or merge the two.")},
      {"role-needs-name", QT_TRANSLATE_NOOP("Messages", "A role needs a name.")},
      {"scenario-exists", QT_TRANSLATE_NOOP("Messages", "There is a scenario “%1” already. Choose another name.")},
      {"scenario-needs-name", QT_TRANSLATE_NOOP("Messages", "A scenario needs a name.")},
      {"share-only-on-sequence", QT_TRANSLATE_NOOP("Messages", "Only sequence flows have a share.")},
      {"default-only-on-sequence", QT_TRANSLATE_NOOP("Messages", "Only a sequence flow can be the default one.")},
      {"share-not-in-range", QT_TRANSLATE_NOOP("Messages", "The share of “%1” must lie between 0 and 100 %.")},
      {"amount-out-of-range", QT_TRANSLATE_NOOP("Messages", "“%1”: %2 is not possible; enter %3 to %4.")},
      {"cost-negative", QT_TRANSLATE_NOOP("Messages", "“%1”: a cost cannot be negative.")},
      {"arrivals-need-time",
       QT_TRANSLATE_NOOP("Messages", "“%1”: the time between two arrivals must be longer than nothing.")},
      {"duration-out-of-range",
       QT_TRANSLATE_NOOP("Messages", "“%1”: a time cannot be negative or longer than 100 years.")},
      {"duration-out-of-order",
       QT_TRANSLATE_NOOP("Messages", "“%1”: the times must rise from least over most likely to most.")},
      {"duration-needs-mean", QT_TRANSLATE_NOOP("Messages", "“%1”: the mean time must be longer than nothing.")},
      {"duration-shape-out-of-range",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1”: the shape of the distribution is out of range; for Erlang enter 1 to 10,000, "
                         "for Weibull 0.05 to 10,000.")},
      {"duration-values-out-of-range",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1”: enter at least one measured time, none negative, with a weight for each or "
                         "none.")},
      {"hours-out-of-range",
       QT_TRANSLATE_NOOP("Messages", "“%1”: working hours must begin before they end, within one day.")},
      {"exception-out-of-range",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1”: the exception “%2” must end on the day it begins or later, with hours within "
                         "one day.")},
      {"run-settings-out-of-range",
       QT_TRANSLATE_NOOP("Messages",
                         "A run needs 1 to %1 replications, at least one instance, and a horizon longer than "
                         "nothing.")},
      {"drawing-out-of-range", QT_TRANSLATE_NOOP("Messages", "The shape would lie too far away to be drawn.")},
  };
  return Table;
}

}  // namespace laneway::messages
