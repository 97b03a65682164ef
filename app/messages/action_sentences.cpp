#include <QCoreApplication>

#include "app/messages/sentence_table.h"

namespace laneway::messages {

std::span<const Sentence> actionSentences()
{
  static constexpr Sentence Table[] = {
      // Making
      {"accept-assumption", QT_TRANSLATE_NOOP("Messages", "Keep the assumed value of “%1”")},
      {"create-diagram", QT_TRANSLATE_NOOP("Messages", "Begin a drawing")},
      {"create-process", QT_TRANSLATE_NOOP("Messages", "New process")},
      {"create-workflow", QT_TRANSLATE_NOOP("Messages", "New workflow")},
      {"create-called-workflow", QT_TRANSLATE_NOOP("Messages", "New workflow behind “%1”")},
      {"create-pool", QT_TRANSLATE_NOOP("Messages", "New pool")},
      {"create-lane", QT_TRANSLATE_NOOP("Messages", "New lane")},
      {"create-phase", QT_TRANSLATE_NOOP("Messages", "New phase")},
      {"create", QT_TRANSLATE_NOOP("Messages", "Create: %1")},
      {"append", QT_TRANSLATE_NOOP("Messages", "Append to “%1”")},
      {"insert", QT_TRANSLATE_NOOP("Messages", "Insert into flow")},
      {"connect", QT_TRANSLATE_NOOP("Messages", "Connect “%1” with “%2”")},
      {"create-role", QT_TRANSLATE_NOOP("Messages", "New role")},
      {"create-calendar", QT_TRANSLATE_NOOP("Messages", "New calendar")},
      {"create-scenario", QT_TRANSLATE_NOOP("Messages", "New scenario")},
      {"paste", QT_TRANSLATE_NOOP("Messages", "Paste")},
      {"paste-steps", QT_TRANSLATE_NOOP("Messages", "Paste %n step(s)")},
      {"duplicate", QT_TRANSLATE_NOOP("Messages", "Duplicate")},

      // Changing
      {"rename", QT_TRANSLATE_NOOP("Messages", "Rename “%1”")},
      {"document", QT_TRANSLATE_NOOP("Messages", "Documentation of “%1”")},
      {"change", QT_TRANSLATE_NOOP("Messages", "Change “%1”")},
      {"change-several", QT_TRANSLATE_NOOP("Messages", "Change %n element(s)")},
      {"change-type", QT_TRANSLATE_NOOP("Messages", "Change type of “%1”")},
      {"assign-role", QT_TRANSLATE_NOOP("Messages", "Who does “%1”")},
      {"merge-roles", QT_TRANSLATE_NOOP("Messages", "Merge “%1” into “%2”")},
      {"change-run-settings", QT_TRANSLATE_NOOP("Messages", "Change run settings")},
      {"set-override", QT_TRANSLATE_NOOP("Messages", "Change “%1” in scenario “%2”")},
      {"link-call", QT_TRANSLATE_NOOP("Messages", "Let “%1” open “%2”")},
      {"unlink-call", QT_TRANSLATE_NOOP("Messages", "Make “%1” a plain step")},
      {"expand", QT_TRANSLATE_NOOP("Messages", "Expand “%1”")},
      {"collapse", QT_TRANSLATE_NOOP("Messages", "Collapse “%1”")},
      {"color", QT_TRANSLATE_NOOP("Messages", "Colour")},
      {"style", QT_TRANSLATE_NOOP("Messages", "Style")},
      {"fix", QT_TRANSLATE_NOOP("Messages", "Fix a problem")},

      // Values of elements; of several with their number
      {"assign-role-of-many", QT_TRANSLATE_N_NOOP("Messages", "Change who does %n step(s)")},
      {"change-carried-out", QT_TRANSLATE_NOOP("Messages", "Change how “%1” is carried out")},
      {"change-carried-out-of-many", QT_TRANSLATE_N_NOOP("Messages", "Change how %n step(s) are carried out")},
      {"change-system", QT_TRANSLATE_NOOP("Messages", "Change what “%1” is carried out with")},
      {"change-system-of-many", QT_TRANSLATE_N_NOOP("Messages", "Change what %n step(s) are carried out with")},
      {"change-time", QT_TRANSLATE_NOOP("Messages", "Change time of “%1”")},
      {"change-time-of-many", QT_TRANSLATE_N_NOOP("Messages", "Change time of %n step(s)")},
      {"change-cost", QT_TRANSLATE_NOOP("Messages", "Change cost of “%1”")},
      {"change-cost-of-many", QT_TRANSLATE_N_NOOP("Messages", "Change cost of %n step(s)")},
      {"document-of-many", QT_TRANSLATE_N_NOOP("Messages", "Change documentation of %n element(s)")},
      {"change-share", QT_TRANSLATE_NOOP("Messages", "Change share of “%1”")},
      {"change-share-of-many", QT_TRANSLATE_N_NOOP("Messages", "Change share of %n flow(s)")},
      {"change-condition", QT_TRANSLATE_NOOP("Messages", "Change condition of “%1”")},
      {"change-condition-of-many", QT_TRANSLATE_N_NOOP("Messages", "Change condition of %n flow(s)")},
      {"change-default", QT_TRANSLATE_NOOP("Messages", "Change default flow “%1”")},
      {"change-default-of-many", QT_TRANSLATE_NOOP("Messages", "Change default flow")},

      // Arranging
      {"move", QT_TRANSLATE_NOOP("Messages", "Move")},
      {"resize", QT_TRANSLATE_NOOP("Messages", "Resize")},
      {"align", QT_TRANSLATE_NOOP("Messages", "Align")},
      {"distribute", QT_TRANSLATE_NOOP("Messages", "Distribute")},
      {"same-size", QT_TRANSLATE_NOOP("Messages", "Same size")},
      {"make-space", QT_TRANSLATE_NOOP("Messages", "Make space")},
      {"remove-space", QT_TRANSLATE_NOOP("Messages", "Take space out")},
      {"move-lane", QT_TRANSLATE_NOOP("Messages", "Move lane “%1”")},
      {"split-lane", QT_TRANSLATE_NOOP("Messages", "Split lane “%1”")},
      {"turn-pool", QT_TRANSLATE_NOOP("Messages", "Turn pool “%1”")},
      {"edit-route", QT_TRANSLATE_NOOP("Messages", "Lead flow")},
      {"reconnect", QT_TRANSLATE_NOOP("Messages", "Reconnect flow")},
      {"reset-route", QT_TRANSLATE_NOOP("Messages", "Lead flow automatically")},
      {"move-label", QT_TRANSLATE_NOOP("Messages", "Move label")},
      {"reset-label", QT_TRANSLATE_NOOP("Messages", "Label back in its place")},
      {"layout", QT_TRANSLATE_NOOP("Messages", "Lay out")},

      // Removing
      {"delete", QT_TRANSLATE_NOOP("Messages", "Delete")},
      {"delete-and-heal", QT_TRANSLATE_NOOP("Messages", "Delete and reconnect")},
      {"cut", QT_TRANSLATE_NOOP("Messages", "Cut")},
  };
  return Table;
}

}  // namespace laneway::messages
