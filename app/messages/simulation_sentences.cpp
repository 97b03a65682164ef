#include <QCoreApplication>

#include "app/messages/sentence_table.h"

namespace laneway::messages {

std::span<const Sentence> simulationSentences()
{
  static constexpr Sentence Table[] = {
      // What keeps a map from being simulated.
      {"nothing-to-simulate",
       QT_TRANSLATE_NOOP("Messages", "“%1” has no steps yet: draw at least one to simulate it.")},
      {"nothing-starts",
       QT_TRANSLATE_NOOP("Messages", "Nothing starts “%1”: add a start event, so that instances can arrive.")},
      {"unreachable", QT_TRANSLATE_NOOP("Messages",
                                        "Nothing leads to “%1”, so it never happens in the simulation: connect it to "
                                        "what comes before.")},
      {"join-cannot-fire",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” waits for branches that never arrive together: join them with the kind of gateway that "
                         "split them.")},
      {"no-way-to-end", QT_TRANSLATE_NOOP("Messages", "From “%1” no end can be reached: add a way out of the loop.")},
      {"zero-time-loop",
       QT_TRANSLATE_NOOP("Messages",
                         "Around “%1” instances can go in a circle in which no time passes: give a step of the loop a "
                         "duration.")},
      {"flow-leaves-its-pool",
       QT_TRANSLATE_NOOP("Messages",
                         "The flow from “%1” to “%2” leaves its pool or sub-process, which only messages can: end it "
                         "inside, or make it a message flow.")},
      {"start-has-incoming",
       QT_TRANSLATE_NOOP("Messages", "A flow leads into the start event “%1”: lead it to the step behind instead.")},
      {"end-has-outgoing", QT_TRANSLATE_NOOP("Messages",
                                             "A flow leaves the end event “%1”: end it there, or make it an "
                                             "intermediate event.")},
      {"calls-itself", QT_TRANSLATE_NOOP("Messages",
                                         "“%1” opens a workflow that comes back to it and so would never end: let one "
                                         "of them open something else.")},
      {"call-of-several-pools",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” opens “%2”, which has several pools with steps, so it is not clear where it begins: "
                         "open a workflow instead.")},

      // Shares, times and people that contradict each other.
      {"shares-do-not-add-up",
       QT_TRANSLATE_NOOP("Messages",
                         "The shares behind “%1” add up to %2 %, not to 100 %: change them, or clear one so that it "
                         "takes the rest.")},
      {"share-of-flow-out-of-range",
       QT_TRANSLATE_NOOP("Messages", "The share of “%1” is %2 %: enter a value from 0 to 100 %.")},
      {"default-flow-missing",
       QT_TRANSLATE_NOOP("Messages",
                         "All conditions behind “%1” may be false at once: mark the flow that is taken then as the "
                         "default.")},
      {"time-too-large",
       QT_TRANSLATE_NOOP("Messages", "The time of “%1” is longer than can be simulated: enter less than 290 years.")},
      {"time-negative", QT_TRANSLATE_NOOP("Messages", "The time of “%1” can be negative: enter values from 0 on.")},
      {"time-out-of-order",
       QT_TRANSLATE_NOOP("Messages",
                         "The times of “%1” are out of order: the minimum must not exceed the most likely time, nor "
                         "that the maximum.")},
      {"time-without-shape",
       QT_TRANSLATE_NOOP("Messages",
                         "The distribution of “%1” lacks a mean or shape above 0: enter one, or choose another "
                         "distribution.")},
      {"time-without-values",
       QT_TRANSLATE_NOOP("Messages",
                         "The list of times of “%1” has no value that can occur: enter at least one with a weight "
                         "above 0.")},
      {"time-mostly-negative",
       QT_TRANSLATE_NOOP("Messages",
                         "The normal distribution of “%1” lies almost wholly below 0: enter a larger mean or a smaller "
                         "spread.")},
      {"no-arrival-gap",
       QT_TRANSLATE_NOOP("Messages", "At “%1” all instances arrive at once: enter a time between arrivals above 0.")},
      {"role-without-people",
       QT_TRANSLATE_NOOP("Messages",
                         "There is nobody in the role “%1” to do its steps: enter how many there are, at least 1.")},
      {"needs-more-than-there-are",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” needs %2 of a role that has only %3, so it can never start: raise the number in the "
                         "role, or lower that of the step.")},
      {"needs-the-same-people-twice",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” needs several roles at once that only the same people have, so it can never start: "
                         "give one of the roles to somebody else, or enter more people.")},
      {"needs-nobody",
       QT_TRANSLATE_NOOP("Messages", "“%1” asks for a role with an amount of 0: enter at least 1, or remove it.")},
      {"calendar-never-opens",
       QT_TRANSLATE_NOOP("Messages", "The calendar “%1” is never open: enter working hours for at least one day.")},
      {"work-never-fits",
       QT_TRANSLATE_NOOP("Messages",
                         "The work of “%1” takes longer than any opening of its calendar, so it would never be "
                         "started: lengthen the hours, or let work be continued the next day.")},
      {"overloaded",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” gets %2 % of the work it can do, so its queue grows for as long as the simulation runs: "
                         "%3 would keep up.")},
      {"calendar-unknown-time-zone",
       QT_TRANSLATE_NOOP("Messages",
                         "The calendar “%1” is in the time zone “%2”, which is not known: choose one like "
                         "“Europe/Berlin”.")},
      {"document-unknown-time-zone",
       QT_TRANSLATE_NOOP("Messages",
                         "The document is in the time zone “%2”, which is not known: choose one like "
                         "“Europe/Berlin”.")},
      {"endless-run",
       QT_TRANSLATE_NOOP("Messages", "Nothing ends the simulation: enter a number of instances or a length of time.")},
      {"run-settings-contradict",
       QT_TRANSLATE_NOOP("Messages",
                         "The settings of the simulation contradict each other: it needs at least one replication, and "
                         "a length of time that is longer than the warm-up.")},

      // Events.
      {"timer-not-understood",
       QT_TRANSLATE_NOOP(
           "Messages",
           "The timer “%1” says “%2”, which is not a time that can be simulated: write it like “PT2H30M”, "
           "or enter a duration for the simulation.")},
      {"timer-needs-duration",
       QT_TRANSLATE_NOOP("Messages",
                         "The timer “%1” waits for “%2”: enter for the simulation how long instances wait there.")},
      {"message-never-sent",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” waits for something that nobody sends: enter for the simulation how long it takes to "
                         "come.")},
      {"event-gateway-target",
       QT_TRANSLATE_NOOP("Messages",
                         "Behind the event-based gateway “%1” stands something that waits for nothing: only events and "
                         "receive tasks can follow it.")},
      {"boundary-event-without-step",
       QT_TRANSLATE_NOOP("Messages", "The boundary event “%1” does not sit on a step: move it onto one.")},

      // What is not simulated yet.
      {"unsupported-complex-gateway",
       QT_TRANSLATE_NOOP("Messages",
                         "The complex gateway “%1” is not simulated: use an exclusive, parallel or inclusive one.")},
      {"cannot-be-simulated",
       QT_TRANSLATE_NOOP("Messages", "“%1” cannot be simulated as it is: check its type and its connections.")},

      // Attributes, conditions and values.
      {"expression-empty",
       QT_TRANSLATE_NOOP("Messages", "“%1” has an empty condition or value: enter one, or clear it.")},
      {"expression-unknown-character",
       QT_TRANSLATE_NOOP(
           "Messages", "“%1”: in “%2”, “%4” at character %3 means nothing here. Quotes and brackets must be closed.")},
      {"expression-unfinished",
       QT_TRANSLATE_NOOP("Messages", "“%1”: “%2” stops too early, at character %3: something is missing there.")},
      {"expression-unexpected", QT_TRANSLATE_NOOP("Messages", "“%1”: in “%2”, “%4” cannot stand at character %3.")},
      {"expression-unknown-name",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1”: in “%2”, the process has no attribute “%4” (character %3). Texts stand in quotes.")},
      {"expression-needs-number",
       QT_TRANSLATE_NOOP("Messages", "“%1”: in “%2”, “%4” at character %3 should be a number.")},
      {"expression-needs-condition",
       QT_TRANSLATE_NOOP("Messages", "“%1”: in “%2”, “%4” at character %3 should be true or false.")},
      {"expression-different-types",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1”: in “%2”, two values of different kinds meet at character %3 (“%4”): they cannot be "
                         "compared or chosen between.")},
      {"expression-text-has-no-order",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1”: in “%2”, texts are compared by “%4” at character %3: they can only be equal or not.")},
      {"expression-too-long",
       QT_TRANSLATE_NOOP("Messages", "“%1”: “%2” is nested too deeply or too long to be simulated.")},
      {"assignment-of-nothing",
       QT_TRANSLATE_NOOP("Messages", "“%1” gives a value to “%2”, which is not an attribute of its process.")},
      {"assignment-of-another-type",
       QT_TRANSLATE_NOOP("Messages", "“%1” gives “%2” to the attribute “%3”, which is of another kind.")},
      {"attribute-twice",
       QT_TRANSLATE_NOOP("Messages", "“%1” has an attribute without a name, or two attributes called “%2”.")},
      {"attribute-value-wrong",
       QT_TRANSLATE_NOOP("Messages", "The attribute “%2” of “%1” cannot have the value “%3”, given its kind.")},

      // Scenarios and assumptions.
      {"override-of-nothing",
       QT_TRANSLATE_NOOP("Messages",
                         "The scenario “%1” changes “%2”, which is not in this document any more: the value is left "
                         "out.")},
      {"override-unknown-property",
       QT_TRANSLATE_NOOP("Messages",
                         "The scenario “%1” changes “%3” of “%2”, which cannot differ in a scenario: the value is left "
                         "out.")},
      {"override-unreadable",
       QT_TRANSLATE_NOOP("Messages",
                         "The scenario “%1” gives “%3” of “%2” a value that makes no sense: the value is left out.")},
      {"assumption-has-no-value",
       QT_TRANSLATE_NOOP("Messages", "This assumption cannot become a value of its own: draw what it stands for.")},

      // How a run ended.
      {"run-deadlock",
       QT_TRANSLATE_NOOP("Messages",
                         "The simulation stopped in replication %2: instances wait at “%1” and can never go on. Check "
                         "what they wait for.")},
      {"run-livelock",
       QT_TRANSLATE_NOOP("Messages",
                         "The simulation stopped in replication %2: an instance goes in circles at “%1” without time "
                         "passing. Give a step of the loop a duration.")},
      {"run-runaway",
       QT_TRANSLATE_NOOP("Messages",
                         "The simulation stopped in replication %2: instances pile up at “%1” without end. Add people "
                         "there, or let fewer arrive.")},
  };
  return Table;
}

}  // namespace laneway::messages
