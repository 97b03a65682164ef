#include <QCoreApplication>

#include "app/messages/sentence_table.h"

namespace laneway::messages {

std::span<const Sentence> fileSentences()
{
  static constexpr Sentence Table[] = {
      {"file-not-found", QT_TRANSLATE_NOOP("Messages", "There is no file “%1”. Check the name and the folder.")},
      {"file-is-folder", QT_TRANSLATE_NOOP("Messages", "“%1” is a folder. Name a file in it.")},
      {"file-too-large", QT_TRANSLATE_NOOP("Messages",
                                           "“%1” is larger than %2 GB, which is more than a process document can be. "
                                           "Check that it is the right file.")},
      {"file-not-readable",
       QT_TRANSLATE_NOOP("Messages", "“%1” cannot be read: %2. Check the path and your permissions.")},
      {"file-not-writable",
       QT_TRANSLATE_NOOP(
           "Messages",
           "“%1” could not be written: %2. What was there before is untouched; make room or choose another place.")},
      {"file-format-unknown", QT_TRANSLATE_NOOP("Messages",
                                                "“%1” is in no format that Laneway knows for this. Choose a name that "
                                                "ends like one of the offered formats, such as .laneway.")},
      {"file-not-laneway",
       QT_TRANSLATE_NOOP(
           "Messages",
           "“%1” is JSON, but not a Laneway document. Open the program that wrote it and export from there.")},
      {"file-version-missing",
       QT_TRANSLATE_NOOP(
           "Messages",
           "“%1” does not say which version of the format it is in. Its “version” must be a whole number from 1.")},
      {"file-newer-version",
       QT_TRANSLATE_NOOP(
           "Messages",
           "“%1” was written by a newer Laneway (format %2, this program reads up to %3). Update Laneway to open it.")},
      {"file-upgraded", QT_TRANSLATE_NOOP("Messages", "The file was in format %1; it will be saved in format %2.")},
      {"file-id-twice",
       QT_TRANSLATE_NOOP(
           "Messages",
           "“%1” cannot be opened: at %2, the id “%3” is given to a second element. Give one of the two another id.")},
      {"file-variant-name", QT_TRANSLATE_NOOP("Messages",
                                              "“%1” cannot be opened: at %2, the variant's name “%3” is empty or "
                                              "taken. Give every variant a name of its own.")},
      {"file-dangling-id", QT_TRANSLATE_NOOP("Messages",
                                             "“%1” cannot be opened: “%2” names “%4” as its %3, but no element has "
                                             "that id. Correct the id or remove the reference.")},
      {"file-wrong-reference", QT_TRANSLATE_NOOP("Messages",
                                                 "“%1” cannot be opened: “%2” names “%4” as its %3, but that is an "
                                                 "element of another kind. Correct the id.")},
      {"file-container-cycle",
       QT_TRANSLATE_NOOP("Messages", "“%1” cannot be opened: “%2” lies inside itself. Give it another parent.")},
      {"journal-unusable",
       QT_TRANSLATE_NOOP(
           "Messages",
           "The recovery file “%1” is damaged at line %2. What it held cannot be restored; it can be deleted.")},
      {"journal-unsound",
       QT_TRANSLATE_NOOP("Messages",
                         "The changes in the recovery file “%1” do not fit together. What it held cannot be restored; "
                         "it can be deleted.")},
      {"json-empty", QT_TRANSLATE_NOOP("Messages", "“%1” is empty. Restore it from a backup, or delete it.")},
      {"json-cut-off", QT_TRANSLATE_NOOP("Messages",
                                         "“%1” ends in the middle, at line %2, column %3. It was probably not copied "
                                         "or downloaded completely; get it again.")},
      {"json-syntax", QT_TRANSLATE_NOOP("Messages",
                                        "“%1” is not valid JSON: line %2, column %3 cannot be understood. Correct it "
                                        "there, or get the file again.")},
      {"json-not-utf8",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” contains bytes that are not UTF-8 at line %2, column %3. Save it as UTF-8.")},
      {"json-number-too-large",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” contains a number at line %2, column %3 that is too large. Correct it there.")},
      {"json-too-deep",
       QT_TRANSLATE_NOOP(
           "Messages",
           "“%1” nests too deeply at line %2, column %3 to be a process document. Check that it is the right file.")},
      {"json-key-twice",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” gives “%4” twice in the same object, at line %2, column %3. Remove one of the two.")},
      {"value-missing", QT_TRANSLATE_NOOP("Messages", "“%1” cannot be opened: %2 is missing. Add it.")},
      {"value-unknown",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” cannot be opened: at %2 stands “%3”, which is none of: %4. Use one of them.")},
      {"value-out-of-range",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” cannot be opened: at %2 stands %3; it must lie between %4 and %5. Correct the number.")},
      {"value-not-text",
       QT_TRANSLATE_NOOP("Messages", "“%1” cannot be opened: at %2 a text in quotes is needed. Correct the value.")},
      {"value-not-boolean",
       QT_TRANSLATE_NOOP("Messages", "“%1” cannot be opened: at %2 only true or false can stand. Correct the value.")},
      {"value-not-number",
       QT_TRANSLATE_NOOP("Messages", "“%1” cannot be opened: at %2 a number is needed. Correct the value.")},
      {"value-not-whole",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” cannot be opened: at %2 stands %3, but a whole number is needed. Correct the number.")},
      {"value-not-natural",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” cannot be opened: at %2 a whole number from 0 is needed. Correct the number.")},
      {"value-not-numbers",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” cannot be opened: at %2 a list of %3 numbers is needed. Correct the value.")},
      {"value-not-list",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” cannot be opened: at %2 a list in square brackets is needed. Correct the value.")},
      {"value-not-object",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” cannot be opened: at %2 an object in curly brackets is needed. Correct the value.")},
      {"value-not-id", QT_TRANSLATE_NOOP("Messages",
                                         "“%1” cannot be opened: at %2 stands “%3”, which cannot be an id. An id "
                                         "starts with a letter or _, followed by letters, digits, “.”, “-” or “_”.")},
      {"value-not-duration",
       QT_TRANSLATE_NOOP(
           "Messages",
           "“%1” cannot be opened: at %2 stands “%3”, which is no duration. Write it like PT35M or P1DT2H.")},
      {"value-not-date",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” cannot be opened: at %2 stands “%3”, which is no date. Write it like 2025-03-31.")},
      {"value-not-time",
       QT_TRANSLATE_NOOP(
           "Messages",
           "“%1” cannot be opened: at %2 stands “%3”, which is no point in time. Write it like 2025-03-31T09:00:00.")},
      {"value-not-color",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” cannot be opened: at %2 stands “%3”, which is no colour. Write it like #4a90d9.")},
      {"xml-syntax",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” is not valid XML: line %2, column %3 cannot be understood. Correct it there, or get the "
                         "file again.")},
      {"xml-attribute",
       QT_TRANSLATE_NOOP(
           "Messages",
           "“%1” is not valid XML: the attribute at line %2, column %3 is not of the form name=\"value\". "
           "Correct it there, or get the file again.")},
      {"xml-tag-mismatch",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” is not valid XML: line %2, column %3 closes another element than the one that is open. "
                         "Correct it there, or get the file again.")},
      {"xml-cut-off", QT_TRANSLATE_NOOP("Messages",
                                        "“%1” ends in the middle, at line %2, column %3. It was probably not copied "
                                        "or downloaded completely; get it again.")},
      {"xml-no-element",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” is not XML: there is no element in it, from line %2, column %3 on. Check that it is the "
                         "right file.")},
      {"xml-binary",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” is not XML: line %2, column %3 holds binary data. Check that it is the right file.")},
      {"xml-encoding-unknown",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” says at line %2, column %3 that it is written in “%4”, which Laneway cannot read. Save "
                         "it as UTF-8.")},
      {"xml-encoding-assumed",
       QT_TRANSLATE_NOOP("Messages",
                         "The file is not in the encoding it claims; it was read as Windows-1252. Check its accented "
                         "letters.")},
      {"xml-empty", QT_TRANSLATE_NOOP("Messages", "“%1” is empty. Restore it from a backup, or delete it.")},
      {"xml-too-deep",
       QT_TRANSLATE_NOOP(
           "Messages",
           "“%1” nests too deeply at line %2, column %3 to be a process document. Check that it is the right file.")},
      {"xml-entity-not-resolved",
       QT_TRANSLATE_NOOP("Messages",
                         "“&%1;” stands for a text that is declared elsewhere. Laneway looks up no such texts; the "
                         "name itself is kept in its place.")},
      {"bpmn-not-bpmn",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” is XML, but not BPMN 2.0: it starts with “%2” at line %3, column %4, where definitions "
                         "of BPMN's namespace should stand. Export it as BPMN 2.0 from the program that wrote it.")},
      {"bpmn-id-twice",
       QT_TRANSLATE_NOOP("Messages", "The id “%1” is given twice; the second element got another one.")},
      {"bpmn-without-process",
       QT_TRANSLATE_NOOP("Messages", "The file holds no process and no collaboration; there is nothing to draw.")},
      {"bpmn-calls-itself",
       QT_TRANSLATE_NOOP(
           "Messages",
           "The call “%1” leads back to the process it lies in; the reference is kept but nothing follows "
           "it.")},
      {"bpmn-process-missing",
       QT_TRANSLATE_NOOP("Messages",
                         "The pool “%1” runs a process that is not in the file; it is shown as a black box.")},
      {"bpmn-lane-reference",
       QT_TRANSLATE_NOOP("Messages", "The lane “%1” lists “%2”, which is not in the file; the entry was left out.")},
      {"bpmn-boundary-without-host",
       QT_TRANSLATE_NOOP("Messages",
                         "The boundary event “%1” is attached to nothing in the file; it stands by itself.")},
      {"bpmn-flow-without-end", QT_TRANSLATE_NOOP("Messages",
                                                  "The flow “%1” does not start or end at an element that can have "
                                                  "flows; it is kept in the file but not shown.")},
      {"bpmn-shape-without-place",
       QT_TRANSLATE_NOOP("Messages", "The shape of “%1” has no usable place; it is kept in the file but not shown.")},
      {"bpmn-edge-without-place",
       QT_TRANSLATE_NOOP("Messages",
                         "The line of “%1” has fewer than two usable points; it is kept in the file but not shown.")},
      {"bpmn-left-out",
       QT_TRANSLATE_NOOP("Messages", "“%1” names an element that is not in the file and was left out.")},
      {"bpmn-without-variants",
       QT_TRANSLATE_NOOP(
           "Messages",
           "BPMN holds one state of a document: %1 variants were left out. Save as .laneway to keep them.")},
      {"bpmn-phases-as-lanes",
       QT_TRANSLATE_NOOP("Messages",
                         "BPMN has no phases: other programs show the %1 phases as lanes without steps. Laneway reads "
                         "them back as phases.")},
      {"bpmn-own-values",
       QT_TRANSLATE_NOOP("Messages",
                         "%1 elements have values that BPMN has no place for, such as durations, costs, systems and "
                         "shares. They are written as Laneway's extensions: other programs keep or drop them, none "
                         "shows them.")},
      {"bpmn-carried-along",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” (%2) has no place in a map; it is carried along unseen and written back to BPMN.")},
      {"bpmn-shown-only",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” (%2) is shown where the file has it but cannot be edited; it is written back to BPMN.")},
      {"bpmn-stale-qbp",
       QT_TRANSLATE_NOOP("Messages",
                         "The simulation data of BIMP and Apromore (qbp) is left out because values were changed in "
                         "Laneway; all of them are written as BPSim.")},
      {"bpmn-not-drawn",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” has %2 elements that the file does not draw. They are in the document, but not on the "
                         "map; arrange the map afresh to see them.")},
      {"parameters-of-nothing",
       QT_TRANSLATE_NOOP("Messages", "Simulation data for “%1” was not used: there is no such element in the file.")},
      {"parameters-left-out",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” of “%2” is simulation data that Laneway does not know; it is kept in the file but not "
                         "simulated.")},
      {"parameters-not-of-a-step",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” is no step that takes time or people; what the file says of that is kept but not "
                         "simulated.")},
      {"parameters-arrivals-at-step",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” is a step and starts no instances; the arrivals that the file gives it are not "
                         "simulated.")},
      {"parameters-share-without-decision",
       QT_TRANSLATE_NOOP("Messages",
                         "The share of the flow “%1” was not used: nothing is decided where the flow begins.")},
      {"parameters-shares-contradict",
       QT_TRANSLATE_NOOP("Messages",
                         "The shares behind “%1” add up to %2 % instead of 100 %; they were not used, and equal "
                         "shares are assumed.")},
      {"parameters-resource-unknown",
       QT_TRANSLATE_NOOP("Messages", "“%2” is to be done by “%1”, whom the file does not describe.")},
      {"prosimos-json",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” cannot be read as a simulation scenario: it is no valid JSON at line %2, column %3.")},
      {"prosimos-not-a-scenario",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” is no simulation scenario of Prosimos: it has neither times of tasks nor shares of "
                         "gateways. Choose another file.")},
      {"prosimos-beside",
       QT_TRANSLATE_NOOP("Messages",
                         "The simulation data was taken from “%1” beside the file. The remarks on it that follow "
                         "give the lines of that file.")},
      {"prosimos-not-read",
       QT_TRANSLATE_NOOP("Messages", "The simulation scenario “%1” beside the file is damaged and was not used.")},
      {"prosimos-in-two-groups",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” belongs to several groups of people that do different steps, and counts in each of "
                         "them.")},
      {"prosimos-mixed-group",
       QT_TRANSLATE_NOOP("Messages",
                         "The people of “%1” differ in cost or working hours: the mean cost and the hours of the "
                         "first are used for all.")},
      {"prosimos-one-time",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” takes different people different times; the time of the first is used for all.")},
      {"prosimos-bounds",
       QT_TRANSLATE_NOOP("Messages",
                         "The time of “%1” is cut off at bounds in the scenario; it is simulated without them.")},
      {"svg-no-document", QT_TRANSLATE_NOOP("Messages",
                                            "“%1” is a picture without a Laneway document inside. Only pictures that "
                                            "Laneway exported with their document can be opened.")},
      {"picture-format-unknown",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” is no picture that Laneway can write. Choose a name that ends in .svg, .png or .pdf.")},
      {"picture-no-diagram",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” was not written: there is no drawing “%2” in the document. Name one that there is.")},
      {"picture-empty",
       QT_TRANSLATE_NOOP("Messages", "“%1” was not written: the drawing is empty. Draw something first.")},
      {"picture-too-large",
       QT_TRANSLATE_NOOP("Messages",
                         "“%1” was not written: the picture would be %2 × %3 pixels, which is more than a PNG can be. "
                         "Choose a smaller scale, or write SVG or PDF, which have no such limit.")},
  };
  return Table;
}

}  // namespace laneway::messages
