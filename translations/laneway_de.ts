<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccessibleCanvas</name>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, lane %3, %n outgoing</source>
        <translation>
            <numerusform>%1, %2, Lane %3, %n ausgehender</numerusform>
            <numerusform>%1, %2, Lane %3, %n ausgehende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n outgoing</source>
        <translation>
            <numerusform>%1, %2, %n ausgehender</numerusform>
            <numerusform>%1, %2, %n ausgehende</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, phase</source>
        <translation>%1, Phase</translation>
    </message>
    <message numerus="yes">
        <source>%1, lane, role %2, %n inside</source>
        <translation>
            <numerusform>%1, Lane, Rolle %2, %n darin</numerusform>
            <numerusform>%1, Lane, Rolle %2, %n darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, lane, %n inside</source>
        <translation>
            <numerusform>%1, Lane, %n darin</numerusform>
            <numerusform>%1, Lane, %n darin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pool</source>
        <translation>%1, Pool</translation>
    </message>
    <message>
        <source>%1, closed pool</source>
        <translation>%1, geschlossener Pool</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>einem Fluss</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 nach %3</translation>
    </message>
    <message>
        <source>%1, %2 from %3 to %4</source>
        <translation>%1, %2 von %3 nach %4</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssumptionText</name>
    <message>
        <source>Time of “%1”</source>
        <translation>Zeit von „%1“</translation>
    </message>
    <message>
        <source>Delay of “%1”</source>
        <translation>Verzögerung von „%1“</translation>
    </message>
    <message>
        <source>Arrivals at “%1”</source>
        <translation>Ankünfte bei „%1“</translation>
    </message>
    <message>
        <source>Share of “%1”</source>
        <translation>Anteil von „%1“</translation>
    </message>
    <message>
        <source>Number of “%1”</source>
        <translation>Anzahl von „%1“</translation>
    </message>
    <message>
        <source>Hours of “%1”</source>
        <translation>Zeiten von „%1“</translation>
    </message>
    <message>
        <source>Who does “%1”</source>
        <translation>Wer „%1“ erledigt</translation>
    </message>
    <message>
        <source>Repetition of “%1”</source>
        <translation>Wiederholung von „%1“</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>as the step that opens it</source>
        <translation>wie der Schritt, der ihn öffnet</translation>
    </message>
    <message>
        <source>somebody for “%1”</source>
        <translation>jemand für „%1“</translation>
    </message>
    <message>
        <source>round the clock</source>
        <translation>rund um die Uhr</translation>
    </message>
    <message>
        <source>does not occur</source>
        <translation>tritt nicht ein</translation>
    </message>
    <message>
        <source>+1 %1</source>
        <translation>+1 %1</translation>
    </message>
    <message>
        <source>“%1” 10 % faster</source>
        <translation>„%1“ 10 % schneller</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
</context>
<context>
    <name>AttributeText</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>0, or 10 to 50, or 1 (60 %); 2 (40 %)</source>
        <translation>0 oder 10 bis 50 oder 1 (60 %); 2 (40 %)</translation>
    </message>
    <message>
        <source>no, or yes in 30 %</source>
        <translation>nein oder 30 % (so oft ja)</translation>
    </message>
    <message>
        <source>new (60 %); old (40 %)</source>
        <translation>neu (60 %); alt (40 %)</translation>
    </message>
</context>
<context>
    <name>CalendarChoices</name>
    <message>
        <source>Round the clock</source>
        <translation>Rund um die Uhr</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Say what is wrong or could be better in a document</source>
        <translation>Sagen, was in einem Dokument falsch ist oder besser sein könnte</translation>
    </message>
    <message>
        <source>The document, FILE#VARIANT, or - for standard input</source>
        <translation>Das Dokument, DATEI#VARIANTE oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>Exit with 1 for warnings too</source>
        <translation>Auch bei Warnungen mit 1 enden</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, advice: %3</source>
        <translation>Fehler: %1, Warnungen: %2, Hinweise: %3</translation>
    </message>
    <message>
        <source>Read a document of any format and write it in another</source>
        <translation>Ein Dokument beliebigen Formats lesen und in einem anderen schreiben</translation>
    </message>
    <message>
        <source>What to write, its format by its ending; - writes Laneway&apos;s own to standard output</source>
        <translation>Was geschrieben wird, das Format nach der Endung; - schreibt Laneways eigenes in die Standardausgabe</translation>
    </message>
    <message>
        <source>Say what changed between two documents or variants</source>
        <translation>Sagen, was sich zwischen zwei Dokumenten oder Varianten geändert hat</translation>
    </message>
    <message>
        <source>The earlier document, or FILE#VARIANT</source>
        <translation>Das frühere Dokument oder DATEI#VARIANTE</translation>
    </message>
    <message>
        <source>The later document, or FILE#VARIANT</source>
        <translation>Das spätere Dokument oder DATEI#VARIANTE</translation>
    </message>
    <message>
        <source>What changed in the drawing too</source>
        <translation>Auch, was sich in der Zeichnung geändert hat</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Write a drawing as SVG, PNG or PDF</source>
        <translation>Eine Zeichnung als SVG, PNG oder PDF schreiben</translation>
    </message>
    <message>
        <source>What to write, by its ending: .svg, .png, .pdf</source>
        <translation>Was geschrieben wird, nach der Endung: .svg, .png, .pdf</translation>
    </message>
    <message>
        <source>This process instead of the first</source>
        <translation>Diesen Prozess statt des ersten</translation>
    </message>
    <message>
        <source>This workflow</source>
        <translation>Diesen Workflow</translation>
    </message>
    <message>
        <source>map (of a process) or graph (of a workflow)</source>
        <translation>map (eines Prozesses) oder graph (eines Workflows)</translation>
    </message>
    <message>
        <source>SVG: the picture only, without the document inside it</source>
        <translation>SVG: nur das Bild, ohne das Dokument darin</translation>
    </message>
    <message>
        <source>Laneway: draw how work is done, and find out where it gets stuck.</source>
        <translation>Laneway: zeichnen, wie Arbeit getan wird, und finden, wo sie stockt.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Say how the program, or a command, is used</source>
        <translation>Sagen, wie das Programm oder ein Befehl verwendet wird</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Speak this language: en, de (English where it is not given)</source>
        <translation>Diese Sprache sprechen: en, de (Englisch, wo nicht angegeben)</translation>
    </message>
    <message>
        <source>Say which version this is</source>
        <translation>Sagen, welche Version dies ist</translation>
    </message>
    <message>
        <source>FILE#VARIANT names a variant inside a file; - is standard input or output.</source>
        <translation>DATEI#VARIANTE nennt eine Variante in einer Datei; - ist Standardein- oder -ausgabe.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings or differences, 2 unusable arguments, input or output, 3 cancelled.</source>
        <translation>Rückgabewerte: 0 fertig, 1 Befunde oder Unterschiede, 2 unbrauchbare Argumente, Ein- oder Ausgabe, 3 abgebrochen.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>Überlappungen</translation>
    </message>
    <message>
        <source>flows through shapes</source>
        <translation>Flüsse durch Formen</translation>
    </message>
    <message>
        <source>labels covered</source>
        <translation>verdeckte Beschriftungen</translation>
    </message>
    <message>
        <source>outside lanes</source>
        <translation>außerhalb der Lanes</translation>
    </message>
    <message>
        <source>crossings</source>
        <translation>Kreuzungen</translation>
    </message>
    <message>
        <source>bends</source>
        <translation>Knicke</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Place steps and route flows</source>
        <translation>Schritte platzieren und Flüsse führen</translation>
    </message>
    <message>
        <source>What to write, its format by its ending</source>
        <translation>Was geschrieben wird, das Format nach der Endung</translation>
    </message>
    <message>
        <source>Say how good the drawings are</source>
        <translation>Sagen, wie gut die Zeichnungen sind</translation>
    </message>
    <message>
        <source>Let instances walk through a process and say where they wait</source>
        <translation>Instanzen durch einen Prozess laufen lassen und sagen, wo sie warten</translation>
    </message>
    <message>
        <source>The document, or FILE#VARIANT</source>
        <translation>Das Dokument oder DATEI#VARIANTE</translation>
    </message>
    <message>
        <source>So many instances in each replication</source>
        <translation>So viele Instanzen in jeder Replikation</translation>
    </message>
    <message>
        <source>Another seed gives other random numbers</source>
        <translation>Ein anderer Startwert gibt andere Zufallszahlen</translation>
    </message>
    <message>
        <source>On so many threads; changes no result</source>
        <translation>Auf so vielen Threads; ändert kein Ergebnis</translation>
    </message>
    <message>
        <source>Write all figures as JSON</source>
        <translation>Alle Zahlen als JSON schreiben</translation>
    </message>
    <message>
        <source>Write the event log of the first replication</source>
        <translation>Das Ereignisprotokoll der ersten Replikation schreiben</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Ist-Zustand</translation>
    </message>
    <message>
        <source>%1 of %2 replications</source>
        <translation>%1 von %2 Replikationen</translation>
    </message>
    <message>
        <source>%1 replications</source>
        <translation>%1 Replikationen</translation>
    </message>
    <message>
        <source>%1 instances each</source>
        <translation>je %1 Instanzen</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>warm-up of %1 left out</source>
        <translation>Vorlauf von %1 weggelassen</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Per instance</source>
        <translation>Pro Instanz</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>die Hälfte innerhalb</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % innerhalb</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % innerhalb</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Closed hours in work begun</source>
        <translation>Ruhezeit in begonnener Arbeit</translation>
    </message>
    <message>
        <source>Waiting for events</source>
        <translation>Warten auf Ereignisse</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Per replication %1 started, %2 finished, %3 still under way at the end; %4 finish, %5 are in progress on average.</source>
        <translation>Pro Replikation %1 begonnen, %2 fertig, %3 am Ende noch unterwegs; %4 werden fertig, %5 sind im Mittel unterwegs.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>längste</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>of all waiting</source>
        <translation>allen Wartens</translation>
    </message>
    <message>
        <source>cost in all</source>
        <translation>Kosten gesamt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>per instance</source>
        <translation>pro Instanz</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What pays most</source>
        <translation>Was am meisten bringt</translation>
    </message>
    <message>
        <source>cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>the simulation</source>
        <translation>die Simulation</translation>
    </message>
    <message>
        <source>Assumed, since nobody entered it (%1):</source>
        <translation>Angenommen, da niemand es eingegeben hat (%1):</translation>
    </message>
    <message>
        <source>To be aware of:</source>
        <translation>Zu beachten:</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Warum gewartet wird</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Both on the same random numbers, %1 replications each:</source>
        <translation>Beide mit denselben Zufallszahlen, je %1 Wiederholungen:</translation>
    </message>
    <message>
        <source>With the simulation data of this scenario file of Prosimos (.json)</source>
        <translation>Mit den Simulationsdaten dieser Szenariodatei von Prosimos (.json)</translation>
    </message>
    <message>
        <source>Put the results of parts of a simulation together</source>
        <translation>Die Ergebnisse von Teilen einer Simulation zusammensetzen</translation>
    </message>
    <message>
        <source>Files written by “laneway simulate --replications A..B --json PART”</source>
        <translation>Dateien, die „laneway simulate --replications A..B --json PART“ geschrieben hat</translation>
    </message>
    <message>
        <source>With the values of this scenario, or of a scenario file of Prosimos, instead of those as they are</source>
        <translation>Mit den Werten dieses Szenarios oder einer Szenariodatei von Prosimos statt der Werte, wie sie sind</translation>
    </message>
    <message>
        <source>So many independent repetitions, or those from A to B alone, to be merged</source>
        <translation>So viele unabhängige Wiederholungen, oder nur die von A bis B, um sie später zusammenzusetzen</translation>
    </message>
    <message>
        <source>Leave out the beginning until the figures settle</source>
        <translation>Den Anfang weglassen, bis sich die Zahlen eingependelt haben</translation>
    </message>
    <message>
        <source>Say how many instances take no longer than this, such as “2 d”</source>
        <translation>Sagen, wie viele Instanzen nicht länger brauchen, etwa „2 d“</translation>
    </message>
    <message>
        <source>Run this scenario on the same random numbers too, and say what differs</source>
        <translation>Dieses Szenario mit denselben Zufallszahlen ebenfalls laufen lassen und sagen, was anders ist</translation>
    </message>
    <message>
        <source>%1 of those that finish take no longer than %2 (%3).</source>
        <translation>%1 der fertigen Instanzen brauchen nicht länger als %2 (%3).</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Engpass</translation>
    </message>
    <message>
        <source>can take</source>
        <translation>schafft</translation>
    </message>
    <message>
        <source>nobody idle for</source>
        <translation>niemand frei seit</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>one of two</source>
        <translation>einer von zweien</translation>
    </message>
    <message>
        <source>In the long run, by theory</source>
        <translation>Auf lange Sicht, nach der Theorie</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>Ways through %1</source>
        <translation>Wege durch %1</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>von allen</translation>
    </message>
    <message>
        <source>All other ways together</source>
        <translation>Alle übrigen Wege zusammen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>in progress in %1</source>
        <translation>in Arbeit in %1</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 ausgelastet</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a span of time after the start</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>everything: afresh; selection: only what --select names; new: only what is not drawn yet; sketch: straighten what is drawn; routes: only flows</source>
        <translation>everything: alles neu; selection: nur, was --select nennt; new: nur, was noch nicht gezeichnet ist; sketch: Gezeichnetes begradigen; routes: nur Flüsse</translation>
    </message>
    <message>
        <source>What to place anew in the mode selection, as ids</source>
        <translation>Was im Modus selection neu angeordnet wird, als Kennungen</translation>
    </message>
    <message>
        <source>This process or workflow instead of the first; given several times, all of them together, sharing their roles</source>
        <translation>Diesen Prozess oder Workflow statt des ersten; mehrmals angegeben alle zusammen, die sich ihre Rollen teilen</translation>
    </message>
    <message>
        <source>no warm-up left out, as the figures settle at once</source>
        <translation>keine Einschwingzeit weggelassen, da sich die Zahlen gleich einpendeln</translation>
    </message>
    <message>
        <source>%1 (warm-up)</source>
        <translation>%1 (Vorlauf)</translation>
    </message>
    <message>
        <source>Each replication ends after this time, such as “90 d”</source>
        <translation>Jede Replikation endet nach dieser Zeit, zum Beispiel „90 d“</translation>
    </message>
    <message>
        <source>Leave out the beginning for this long; 0 leaves out nothing</source>
        <translation>Den Anfang so lange weglassen; 0 lässt nichts weg</translation>
    </message>
    <message>
        <source>Stop when half the interval of the cycle time is at most this share of it, such as 5%; “none” plays all replications</source>
        <translation>Aufhören, sobald das halbe Intervall der Durchlaufzeit höchstens dieser Anteil von ihr ist, zum Beispiel 5%; „none“ spielt alle Replikationen</translation>
    </message>
    <message>
        <source>The figure that --precision is about, in place of the cycle time: waiting, cost or throughput</source>
        <translation>Die Kennzahl, um die es bei --precision geht, statt der Durchlaufzeit: waiting (Wartezeit), cost (Kosten) oder throughput (Durchsatz)</translation>
    </message>
    <message>
        <source>again</source>
        <comment>of the times that a step is done: those that do it once more</comment>
        <translation>erneut</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Append Step</source>
        <translation>Schritt anhängen</translation>
    </message>
    <message>
        <source>Append to the Right</source>
        <translation>Rechts anhängen</translation>
    </message>
    <message>
        <source>Append to the Left</source>
        <translation>Links anhängen</translation>
    </message>
    <message>
        <source>Append Above</source>
        <translation>Darüber anhängen</translation>
    </message>
    <message>
        <source>Append Below</source>
        <translation>Darunter anhängen</translation>
    </message>
    <message>
        <source>New Element…</source>
        <translation>Neues Element …</translation>
    </message>
    <message>
        <source>Change Type…</source>
        <translation>Typ ändern …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Make Space</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>Open Workflow</source>
        <translation>Workflow öffnen</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 % zoomen</translation>
    </message>
    <message>
        <source>Fit All</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <source>Fit Selection</source>
        <translation>Auswahl einpassen</translation>
    </message>
    <message>
        <source>Align Left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align Centres</source>
        <translation>Mittig ausrichten</translation>
    </message>
    <message>
        <source>Align Right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align Top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align Middles</source>
        <translation>Auf halber Höhe ausrichten</translation>
    </message>
    <message>
        <source>Align Bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute Horizontally</source>
        <translation>Waagrecht verteilen</translation>
    </message>
    <message>
        <source>Distribute Vertically</source>
        <translation>Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Make Same Size</source>
        <translation>Gleich groß machen</translation>
    </message>
    <message>
        <source>Insert Lane Above</source>
        <translation>Lane darüber einfügen</translation>
    </message>
    <message>
        <source>Insert Lane Below</source>
        <translation>Lane darunter einfügen</translation>
    </message>
    <message>
        <source>Split Lane in Two</source>
        <translation>Lane in zwei teilen</translation>
    </message>
    <message>
        <source>Split Lane in Three</source>
        <translation>Lane in drei teilen</translation>
    </message>
    <message>
        <source>Insert Lane Inside</source>
        <translation>Lane darin einfügen</translation>
    </message>
    <message>
        <source>Move Lane Up</source>
        <translation>Lane nach oben</translation>
    </message>
    <message>
        <source>Move Lane Down</source>
        <translation>Lane nach unten</translation>
    </message>
    <message>
        <source>Turn Pool</source>
        <translation>Pool drehen</translation>
    </message>
    <message>
        <source>Route Afresh</source>
        <translation>Neu führen</translation>
    </message>
    <message>
        <source>Put Name Back</source>
        <translation>Namen zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Cycle time of %1</source>
        <translation>Durchlaufzeit von %1</translation>
    </message>
    <message>
        <source>Waiting in %1</source>
        <translation>Wartezeit in %1</translation>
    </message>
    <message>
        <source>Work in %1</source>
        <translation>Arbeit in %1</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation>Kosten von %1</translation>
    </message>
    <message>
        <source>Throughput of %1</source>
        <translation>Durchsatz von %1</translation>
    </message>
    <message>
        <source>Work in progress in %1</source>
        <translation>Laufende Instanzen in %1</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 ausgelastet</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>Waiting at %1</source>
        <translation>Warten bei %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 Prozentpunkte</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Add Link…</source>
        <translation>Link hinzufügen …</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentar …</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>somebody of its own</source>
        <translation>jemand Eigenes</translation>
    </message>
    <message>
        <source>round the clock</source>
        <translation>rund um die Uhr</translation>
    </message>
    <message>
        <source>does not occur</source>
        <translation>tritt nicht ein</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>immer %1</translation>
    </message>
    <message>
        <source>%1, all equally likely</source>
        <translation>%1, alle gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>%1, mostly %2</source>
        <translation>%1, meist %2</translation>
    </message>
    <message>
        <source>%1 on average, give or take %2</source>
        <translation>%1 im Mittel, plus/minus %2</translation>
    </message>
    <message>
        <source>%1 on average, give or take %2, lognormal</source>
        <translation>%1 im Mittel, plus/minus %2, lognormal</translation>
    </message>
    <message>
        <source>%1 on average, exponential</source>
        <translation>%1 im Mittel, exponentiell</translation>
    </message>
    <message>
        <source>%1 on average, give or take %2, gamma</source>
        <translation>%1 im Mittel, plus/minus %2, Gamma</translation>
    </message>
    <message>
        <source>%1 on average, Erlang</source>
        <translation>%1 im Mittel, Erlang</translation>
    </message>
    <message>
        <source>%1 on average, Weibull</source>
        <translation>%1 im Mittel, Weibull</translation>
    </message>
    <message>
        <source>%1 on average, as observed</source>
        <translation>%1 im Mittel, wie beobachtet</translation>
    </message>
    <message>
        <source>+1 %1</source>
        <translation>+1 %1</translation>
    </message>
    <message>
        <source>“%1” 10 % faster</source>
        <translation>„%1“ 10 % schneller</translation>
    </message>
    <message>
        <source>Back to “%1” %2 instead of %3</source>
        <translation>Zurück zu „%1“ %2 statt %3</translation>
    </message>
    <message>
        <source>Also needs</source>
        <translation>Braucht auch</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Simulate as one step</source>
        <translation>Als einen Schritt simulieren</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Kosten pro Stunde</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Target figures</source>
        <translation>Zielgrößen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Batch not full</source>
        <translation>Stapel nicht voll</translation>
    </message>
    <message>
        <source>Somebody is busy</source>
        <translation>Jemand ist beschäftigt</translation>
    </message>
    <message>
        <source>Others go first</source>
        <translation>Andere gehen vor</translation>
    </message>
    <message>
        <source>Nobody is there</source>
        <translation>Niemand ist da</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere Gründe</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Colours and fonts</source>
        <translation>Farben und Schriften</translation>
    </message>
    <message>
        <source>Done as soon as</source>
        <translation>Fertig, sobald</translation>
    </message>
    <message>
        <source>Order of steps</source>
        <translation>Reihenfolge der Schritte</translation>
    </message>
    <message>
        <source>Or done by</source>
        <translation>Oder durch</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Setzt</translation>
    </message>
    <message>
        <source>At closing time</source>
        <translation>Bei Dienstschluss</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Who is taken</source>
        <translation>Wer genommen wird</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>Fällig binnen</translation>
    </message>
    <message>
        <source>Goes wrong</source>
        <translation>Misslingt</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Überstunden</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Urgent work</source>
        <translation>Dringende Arbeit</translation>
    </message>
    <message>
        <source>Priority by attributes</source>
        <translation>Vorrang nach Merkmalen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Set-up time</source>
        <translation>Rüstzeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>When it is full</source>
        <translation>Wenn es voll ist</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>a step, and how often</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>Straight to the end</source>
        <translation>Geradewegs zum Ende</translation>
    </message>
</context>
<context>
    <name>DescribeChange</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1: drawn</source>
        <translation>%1: gezeichnet</translation>
    </message>
    <message>
        <source>%1: drawn no more</source>
        <translation>%1: nicht mehr gezeichnet</translation>
    </message>
    <message>
        <source>%1: resized</source>
        <translation>%1: Größe geändert</translation>
    </message>
    <message>
        <source>%1: moved</source>
        <translation>%1: verschoben</translation>
    </message>
    <message>
        <source>%1: drawn differently</source>
        <translation>%1: anders gezeichnet</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: hinzugefügt</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>%1: %2 %3 -&gt; %4</source>
        <translation>%1: %2 %3 -&gt; %4</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1: %2 geändert</translation>
    </message>
    <message>
        <source>%1, %2: %3 -&gt; %4</source>
        <translation>%1, %2: %3 -&gt; %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DescribeRun</name>
    <message>
        <source>until the figures settle</source>
        <translation>bis sich die Kennzahlen einpendeln</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all replications are played</source>
        <translation>alle Replikationen werden gespielt</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <comment>a share, and a figure such as cycle time</comment>
        <translation>%1 bei: %2</translation>
    </message>
    <message>
        <source>cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>start of the run</source>
        <translation>Beginn des Laufs</translation>
    </message>
    <message>
        <source>ends after instances</source>
        <translation>endet nach Instanzen</translation>
    </message>
    <message>
        <source>ends after time</source>
        <translation>endet nach Zeit</translation>
    </message>
    <message>
        <source>replications</source>
        <translation>Replikationen</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>precise enough at</source>
        <translation>genau genug bei</translation>
    </message>
    <message>
        <source>wanted cycle time</source>
        <translation>gewünschte Durchlaufzeit</translation>
    </message>
    <message>
        <source>that of the process</source>
        <translation>die des Prozesses</translation>
    </message>
</context>
<context>
    <name>DistributionKinds</name>
    <message>
        <source>Always the same</source>
        <translation>Immer gleich</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichverteilt</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>Lognormal</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Erlang</source>
        <translation>Erlang</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>Weibull</translation>
    </message>
    <message>
        <source>Observed values</source>
        <translation>Gemessene Werte</translation>
    </message>
    <message>
        <source>It never varies: machines, deadlines.</source>
        <translation>Schwankt nie: Maschinen, Fristen.</translation>
    </message>
    <message>
        <source>Anything between two times, each as likely.</source>
        <translation>Alles zwischen zwei Zeiten ist gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>Best case, usual case and worst case are known.</source>
        <translation>Bester, üblicher und schlechtester Fall sind bekannt.</translation>
    </message>
    <message>
        <source>As Triangular, with more weight on the usual case: estimates.</source>
        <translation>Wie Dreieck, mit mehr Gewicht auf dem üblichen Fall: Schätzungen.</translation>
    </message>
    <message>
        <source>It strays to both sides of the mean alike.</source>
        <translation>Schwankt nach beiden Seiten gleich um den Mittelwert.</translation>
    </message>
    <message>
        <source>Mostly near the mean, sometimes much longer: work of people.</source>
        <translation>Meist nahe am Mittelwert, manchmal viel länger: Arbeit von Menschen.</translation>
    </message>
    <message>
        <source>Often short, now and then long: arrivals, and what is not known.</source>
        <translation>Oft kurz, ab und zu lang: Ankünfte und was man nicht kennt.</translation>
    </message>
    <message>
        <source>As Lognormal, with fewer very long cases.</source>
        <translation>Wie Lognormal, mit weniger sehr langen Fällen.</translation>
    </message>
    <message>
        <source>Several exponential parts one after the other.</source>
        <translation>Mehrere exponentielle Teile nacheinander.</translation>
    </message>
    <message>
        <source>Times to failure.</source>
        <translation>Zeiten bis zum Ausfall.</translation>
    </message>
    <message>
        <source>Times that were measured, drawn at random.</source>
        <translation>Gemessene Zeiten, zufällig gezogen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Meistens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2, mostly %3</source>
        <translation>%1 bis %2, meist %3</translation>
    </message>
    <message>
        <source>%1, mean %2, spread %3</source>
        <translation>%1, Mittel %2, Streuung %3</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, Mittel %2</translation>
    </message>
</context>
<context>
    <name>ElementKind</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>task activity</source>
        <translation>Aufgabe Tätigkeit</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>exclusive gateway xor if branch</source>
        <translation>exklusives Gateway xor wenn Verzweigung</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>gateway and fork join</source>
        <translation>Gateway und teilen verbinden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>event begin trigger</source>
        <translation>Ereignis Beginn Auslöser</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>event finish result</source>
        <translation>Ereignis Abschluss Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>text annotation comment</source>
        <translation>Text Anmerkung Kommentar</translation>
    </message>
    <message>
        <source>User task</source>
        <translation>Benutzeraufgabe</translation>
    </message>
    <message>
        <source>step person</source>
        <translation>Schritt Person</translation>
    </message>
    <message>
        <source>Manual task</source>
        <translation>Manuelle Aufgabe</translation>
    </message>
    <message>
        <source>step hand paper</source>
        <translation>Schritt Hand Papier</translation>
    </message>
    <message>
        <source>Service task</source>
        <translation>Serviceaufgabe</translation>
    </message>
    <message>
        <source>step system automatic</source>
        <translation>Schritt System automatisch</translation>
    </message>
    <message>
        <source>Send task</source>
        <translation>Sendeaufgabe</translation>
    </message>
    <message>
        <source>step message mail</source>
        <translation>Schritt Nachricht Mail</translation>
    </message>
    <message>
        <source>Receive task</source>
        <translation>Empfangsaufgabe</translation>
    </message>
    <message>
        <source>step message wait</source>
        <translation>Schritt Nachricht warten</translation>
    </message>
    <message>
        <source>Script task</source>
        <translation>Skriptaufgabe</translation>
    </message>
    <message>
        <source>step program</source>
        <translation>Schritt Programm</translation>
    </message>
    <message>
        <source>Business rule task</source>
        <translation>Geschäftsregelaufgabe</translation>
    </message>
    <message>
        <source>step decision table</source>
        <translation>Schritt Entscheidungstabelle</translation>
    </message>
    <message>
        <source>Call of a workflow</source>
        <translation>Aufruf eines Workflows</translation>
    </message>
    <message>
        <source>step activity link process</source>
        <translation>Schritt Tätigkeit Verknüpfung Prozess</translation>
    </message>
    <message>
        <source>Sub-process</source>
        <translation>Teilprozess</translation>
    </message>
    <message>
        <source>embedded steps group</source>
        <translation>eingebettet Schritte Gruppe</translation>
    </message>
    <message>
        <source>Event sub-process</source>
        <translation>Ereignis-Teilprozess</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>sub-process</source>
        <translation>Teilprozess</translation>
    </message>
    <message>
        <source>Ad-hoc sub-process</source>
        <translation>Ad-hoc-Teilprozess</translation>
    </message>
    <message>
        <source>any order</source>
        <translation>beliebige Reihenfolge</translation>
    </message>
    <message>
        <source>Inclusive gateway</source>
        <translation>Inklusives Gateway</translation>
    </message>
    <message>
        <source>or branch</source>
        <translation>oder Verzweigung</translation>
    </message>
    <message>
        <source>Event-based gateway</source>
        <translation>Ereignisbasiertes Gateway</translation>
    </message>
    <message>
        <source>wait first</source>
        <translation>warten zuerst</translation>
    </message>
    <message>
        <source>Complex gateway</source>
        <translation>Komplexes Gateway</translation>
    </message>
    <message>
        <source>Intermediate event</source>
        <translation>Zwischenereignis</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>event wait delay clock</source>
        <translation>Ereignis warten Verzögerung Uhr</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Nachricht empfangen</translation>
    </message>
    <message>
        <source>event catch wait</source>
        <translation>Ereignis eintretend warten</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>event throw</source>
        <translation>Ereignis auslösend</translation>
    </message>
    <message>
        <source>Signal received</source>
        <translation>Signal empfangen</translation>
    </message>
    <message>
        <source>event catch</source>
        <translation>Ereignis eintretend</translation>
    </message>
    <message>
        <source>Signal sent</source>
        <translation>Signal gesendet</translation>
    </message>
    <message>
        <source>event throw broadcast</source>
        <translation>Ereignis auslösend Rundruf</translation>
    </message>
    <message>
        <source>Condition becomes true</source>
        <translation>Bedingung wird wahr</translation>
    </message>
    <message>
        <source>event conditional catch</source>
        <translation>Ereignis bedingt eintretend</translation>
    </message>
    <message>
        <source>Link from elsewhere</source>
        <translation>Link von anderswo</translation>
    </message>
    <message>
        <source>event catch connector</source>
        <translation>Ereignis eintretend Anschluss</translation>
    </message>
    <message>
        <source>Link to elsewhere</source>
        <translation>Link nach anderswo</translation>
    </message>
    <message>
        <source>event throw connector</source>
        <translation>Ereignis auslösend Anschluss</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Kompensation</translation>
    </message>
    <message>
        <source>event throw undo</source>
        <translation>Ereignis auslösend rückgängig</translation>
    </message>
    <message>
        <source>Start by a message</source>
        <translation>Start durch eine Nachricht</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Start by a timer</source>
        <translation>Start durch einen Timer</translation>
    </message>
    <message>
        <source>event schedule</source>
        <translation>Ereignis Zeitplan</translation>
    </message>
    <message>
        <source>Start by a signal</source>
        <translation>Start durch ein Signal</translation>
    </message>
    <message>
        <source>Start by a condition</source>
        <translation>Start durch eine Bedingung</translation>
    </message>
    <message>
        <source>event conditional</source>
        <translation>Ereignis bedingt</translation>
    </message>
    <message>
        <source>End with a message</source>
        <translation>Ende mit einer Nachricht</translation>
    </message>
    <message>
        <source>End with an error</source>
        <translation>Ende mit einem Fehler</translation>
    </message>
    <message>
        <source>End with an escalation</source>
        <translation>Ende mit einer Eskalation</translation>
    </message>
    <message>
        <source>End with a signal</source>
        <translation>Ende mit einem Signal</translation>
    </message>
    <message>
        <source>End with a compensation</source>
        <translation>Ende mit einer Kompensation</translation>
    </message>
    <message>
        <source>event undo</source>
        <translation>Ereignis rückgängig</translation>
    </message>
    <message>
        <source>End with a cancellation</source>
        <translation>Ende mit einem Abbruch</translation>
    </message>
    <message>
        <source>event transaction</source>
        <translation>Ereignis Transaktion</translation>
    </message>
    <message>
        <source>End everything</source>
        <translation>Alles beenden</translation>
    </message>
    <message>
        <source>event terminate stop</source>
        <translation>Ereignis Terminierung Stopp</translation>
    </message>
    <message>
        <source>Timer on a step</source>
        <translation>Timer an einem Schritt</translation>
    </message>
    <message>
        <source>boundary event deadline</source>
        <translation>Randereignis Frist</translation>
    </message>
    <message>
        <source>Error on a step</source>
        <translation>Fehler an einem Schritt</translation>
    </message>
    <message>
        <source>boundary event</source>
        <translation>Randereignis</translation>
    </message>
    <message>
        <source>Message on a step</source>
        <translation>Nachricht an einem Schritt</translation>
    </message>
    <message>
        <source>Escalation on a step</source>
        <translation>Eskalation an einem Schritt</translation>
    </message>
    <message>
        <source>Signal on a step</source>
        <translation>Signal an einem Schritt</translation>
    </message>
    <message>
        <source>Condition on a step</source>
        <translation>Bedingung an einem Schritt</translation>
    </message>
    <message>
        <source>Compensation on a step</source>
        <translation>Kompensation an einem Schritt</translation>
    </message>
    <message>
        <source>boundary event undo</source>
        <translation>Randereignis rückgängig</translation>
    </message>
    <message>
        <source>Cancellation on a transaction</source>
        <translation>Abbruch an einer Transaktion</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>object document form</source>
        <translation>Objekt Dokument Formular</translation>
    </message>
    <message>
        <source>Data store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>database file archive</source>
        <translation>Datenbank Datei Archiv</translation>
    </message>
    <message>
        <source>Data input</source>
        <translation>Dateneingabe</translation>
    </message>
    <message>
        <source>Data output</source>
        <translation>Datenausgabe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>frame dashed</source>
        <translation>Rahmen gestrichelt</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>participant organisation swimlane</source>
        <translation>Teilnehmer Organisation Swimlane</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>role swimlane department</source>
        <translation>Rolle Swimlane Abteilung</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>column milestone stage</source>
        <translation>Spalte Meilenstein Abschnitt</translation>
    </message>
    <message>
        <source>Outside party</source>
        <translation>Außenstehender</translation>
    </message>
    <message>
        <source>black box pool participant customer supplier</source>
        <translation>Black Box Pool Teilnehmer Kunde Lieferant</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>ElementTooltip</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Conversation that holds others</source>
        <translation>Konversation, die andere enthält</translation>
    </message>
    <message>
        <source>Call of a conversation</source>
        <translation>Aufruf einer Konversation</translation>
    </message>
    <message>
        <source>Data that the process takes in</source>
        <translation>Daten, die der Prozess aufnimmt</translation>
    </message>
    <message>
        <source>Data that the process puts out</source>
        <translation>Daten, die der Prozess abgibt</translation>
    </message>
    <message>
        <source>It is shown as the file has it and saved with it. It cannot be edited here.</source>
        <translation>Dies wird so gezeigt, wie die Datei es enthält, und mit ihr gespeichert. Bearbeiten lässt es sich hier nicht.</translation>
    </message>
</context>
<context>
    <name>ExportDrawing</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Laneway</source>
        <translation>Laneway</translation>
    </message>
</context>
<context>
    <name>ExpressionRemark</name>
    <message>
        <source>Nothing is written here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>“%1” means nothing here (character %2). Quotes and brackets must be closed.</source>
        <translation>„%1“ bedeutet hier nichts (Zeichen %2). Anführungszeichen und Klammern müssen geschlossen sein.</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Am Ende fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here (character %2).</source>
        <translation>„%1“ kann hier nicht stehen (Zeichen %2).</translation>
    </message>
    <message>
        <source>There is no attribute “%1” (character %2). Texts stand in quotes.</source>
        <translation>Es gibt kein Merkmal „%1“ (Zeichen %2). Texte stehen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” should be a number (character %2).</source>
        <translation>„%1“ sollte eine Zahl sein (Zeichen %2).</translation>
    </message>
    <message>
        <source>“%1” should be true or false (character %2).</source>
        <translation>„%1“ sollte wahr oder falsch sein (Zeichen %2).</translation>
    </message>
    <message>
        <source>This is of another kind than the attribute.</source>
        <translation>Das ist von anderer Art als das Merkmal.</translation>
    </message>
    <message>
        <source>Values of different kinds meet at “%1” (character %2).</source>
        <translation>Bei „%1“ treffen Werte verschiedener Art aufeinander (Zeichen %2).</translation>
    </message>
    <message>
        <source>Texts can only be equal or not: “%1” (character %2).</source>
        <translation>Texte können nur gleich sein oder nicht: „%1“ (Zeichen %2).</translation>
    </message>
    <message>
        <source>This is too long or nested too deeply.</source>
        <translation>Das ist zu lang oder zu tief verschachtelt.</translation>
    </message>
</context>
<context>
    <name>FileFilters</name>
    <message>
        <source>Laneway files</source>
        <translation>Laneway-Dateien</translation>
    </message>
    <message>
        <source>Laneway drawings (SVG)</source>
        <translation>Laneway-Zeichnungen (SVG)</translation>
    </message>
    <message>
        <source>BPMN 2.0 files</source>
        <translation>BPMN-2.0-Dateien</translation>
    </message>
    <message>
        <source>All files Laneway reads</source>
        <translation>Alle Dateien, die Laneway liest</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 pro Woche</translation>
    </message>
</context>
<context>
    <name>FormatRemarks</name>
    <message>
        <source>Save as BPMN</source>
        <translation>Als BPMN speichern</translation>
    </message>
    <message>
        <source>BPMN cannot show all of this document.</source>
        <translation>BPMN kann nicht alles aus diesem Dokument zeigen.</translation>
    </message>
</context>
<context>
    <name>KindNames</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s)</source>
        <translation>
            <numerusform>%n Gateway</numerusform>
            <numerusform>%n Gateways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of data</source>
        <translation>
            <numerusform>%n Datenobjekt</numerusform>
            <numerusform>%n Datenobjekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n Fluss</numerusform>
            <numerusform>%n Flüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n Lane</numerusform>
            <numerusform>%n Lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n Pool</numerusform>
            <numerusform>%n Pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other element(s)</source>
        <translation>
            <numerusform>%n weiteres Element</numerusform>
            <numerusform>%n weitere Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Message flow</source>
        <translation>Nachrichtenfluss</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Assoziation</translation>
    </message>
    <message>
        <source>Data flow</source>
        <translation>Datenfluss</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Manually (paper, talk)</source>
        <translation>Von Hand (Papier, Gespräch)</translation>
    </message>
    <message>
        <source>Software supported (e-mail, office)</source>
        <translation>Softwaregestützt (E-Mail, Office)</translation>
    </message>
    <message>
        <source>System supported (ERP, documents)</source>
        <translation>Systemgestützt (ERP, Dokumente)</translation>
    </message>
    <message>
        <source>Individual software</source>
        <translation>Individualsoftware</translation>
    </message>
    <message>
        <source>Workflow engine</source>
        <translation>Workflow-Engine</translation>
    </message>
    <message>
        <source>User task</source>
        <translation>Benutzeraufgabe</translation>
    </message>
    <message>
        <source>Manual task</source>
        <translation>Manuelle Aufgabe</translation>
    </message>
    <message>
        <source>Service task</source>
        <translation>Serviceaufgabe</translation>
    </message>
    <message>
        <source>Send task</source>
        <translation>Sendeaufgabe</translation>
    </message>
    <message>
        <source>Receive task</source>
        <translation>Empfangsaufgabe</translation>
    </message>
    <message>
        <source>Script task</source>
        <translation>Skriptaufgabe</translation>
    </message>
    <message>
        <source>Business rule task</source>
        <translation>Geschäftsregelaufgabe</translation>
    </message>
    <message>
        <source>Sub-process</source>
        <translation>Teilprozess</translation>
    </message>
    <message>
        <source>Event sub-process</source>
        <translation>Ereignis-Teilprozess</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Ad hoc sub-process</source>
        <translation>Ad-hoc-Teilprozess</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Parallel gateway</source>
        <translation>Paralleles Gateway</translation>
    </message>
    <message>
        <source>Inclusive gateway</source>
        <translation>Inklusives Gateway</translation>
    </message>
    <message>
        <source>Event-based gateway</source>
        <translation>Ereignisbasiertes Gateway</translation>
    </message>
    <message>
        <source>Complex gateway</source>
        <translation>Komplexes Gateway</translation>
    </message>
    <message>
        <source>Start event</source>
        <translation>Startereignis</translation>
    </message>
    <message>
        <source>Awaited event</source>
        <translation>Erwartetes Ereignis</translation>
    </message>
    <message>
        <source>Sent event</source>
        <translation>Gesendetes Ereignis</translation>
    </message>
    <message>
        <source>Boundary event</source>
        <translation>Randereignis</translation>
    </message>
    <message>
        <source>End event</source>
        <translation>Endereignis</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Kompensation</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Terminierung</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Again while a condition holds</source>
        <translation>Wieder, solange eine Bedingung gilt</translation>
    </message>
    <message>
        <source>Several times at once</source>
        <translation>Mehrfach zugleich</translation>
    </message>
    <message>
        <source>Several times in a row</source>
        <translation>Mehrfach nacheinander</translation>
    </message>
    <message>
        <source>Data object</source>
        <translation>Datenobjekt</translation>
    </message>
    <message>
        <source>Data input</source>
        <translation>Dateneingabe</translation>
    </message>
    <message>
        <source>Data output</source>
        <translation>Datenausgabe</translation>
    </message>
    <message>
        <source>Data store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operativ</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Außer Kraft</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>LayOut</name>
    <message>
        <source>Laying out the diagram…</source>
        <translation>Das Diagramm wird angeordnet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
</context>
<context>
    <name>LookMenu</name>
    <message>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>Standard Colours</source>
        <translation>Standardfarben</translation>
    </message>
    <message>
        <source>Other Colour…</source>
        <translation>Andere Farbe …</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Standard Look</source>
        <translation>Standardaussehen</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Lanes</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simulieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Colour Steps</source>
        <translation>Schritte &amp;färben</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>“%1” has no start event: add one so that it is clear what sets it off.</source>
        <translation>„%1“ hat kein Startereignis: Fügen Sie eines hinzu, damit klar ist, was es auslöst.</translation>
    </message>
    <message>
        <source>There is no element “%1” in this document any more.</source>
        <translation>Das Element „%1“ gibt es in diesem Dokument nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check the path and your permissions.</source>
        <translation>„%1“ kann nicht gelesen werden: %2. Prüfen Sie den Pfad und Ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Nothing starts “%1”: add a start event, so that instances can arrive.</source>
        <translation>Nichts startet „%1“: Fügen Sie ein Startereignis hinzu, damit Instanzen eintreffen können.</translation>
    </message>
    <message>
        <source>Keep the assumed value of “%1”</source>
        <translation>Angenommenen Wert von „%1“ übernehmen</translation>
    </message>
    <message>
        <source>Begin a drawing</source>
        <translation>Zeichnung beginnen</translation>
    </message>
    <message>
        <source>New process</source>
        <translation>Neuer Prozess</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Neuer Workflow</translation>
    </message>
    <message>
        <source>New workflow behind “%1”</source>
        <translation>Neuer Workflow hinter „%1“</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>Neuer Pool</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Neue Lane</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>Create: %1</source>
        <translation>Anlegen: %1</translation>
    </message>
    <message>
        <source>Append to “%1”</source>
        <translation>An „%1“ anhängen</translation>
    </message>
    <message>
        <source>Insert into flow</source>
        <translation>In den Fluss einfügen</translation>
    </message>
    <message>
        <source>Connect “%1” with “%2”</source>
        <translation>„%1“ mit „%2“ verbinden</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Neuer Kalender</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>%n Schritt einfügen</numerusform>
            <numerusform>%n Schritte einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Documentation of “%1”</source>
        <translation>Dokumentation von „%1“</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %n element(s)</source>
        <translation>
            <numerusform>%n Element ändern</numerusform>
            <numerusform>%n Elemente ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change type of “%1”</source>
        <translation>Typ von „%1“ ändern</translation>
    </message>
    <message>
        <source>Who does “%1”</source>
        <translation>Wer „%1“ erledigt</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>„%1“ mit „%2“ zusammenführen</translation>
    </message>
    <message>
        <source>Change run settings</source>
        <translation>Laufeinstellungen ändern</translation>
    </message>
    <message>
        <source>Change “%1” in scenario “%2”</source>
        <translation>„%1“ im Szenario „%2“ ändern</translation>
    </message>
    <message>
        <source>Let “%1” open “%2”</source>
        <translation>„%1“ öffnet „%2“</translation>
    </message>
    <message>
        <source>Make “%1” a plain step</source>
        <translation>„%1“ zum einfachen Schritt machen</translation>
    </message>
    <message>
        <source>Expand “%1”</source>
        <translation>„%1“ aufklappen</translation>
    </message>
    <message>
        <source>Collapse “%1”</source>
        <translation>„%1“ zuklappen</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Fix a problem</source>
        <translation>Problem beheben</translation>
    </message>
    <message numerus="yes">
        <source>Change who does %n step(s)</source>
        <translation>
            <numerusform>Ändern, wer %n Schritt erledigt</numerusform>
            <numerusform>Ändern, wer %n Schritte erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Change how “%1” is carried out</source>
        <translation>Ändern, wie „%1“ ausgeführt wird</translation>
    </message>
    <message numerus="yes">
        <source>Change how %n step(s) are carried out</source>
        <translation>
            <numerusform>Ändern, wie %n Schritt ausgeführt wird</numerusform>
            <numerusform>Ändern, wie %n Schritte ausgeführt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what “%1” is carried out with</source>
        <translation>Ändern, womit „%1“ ausgeführt wird</translation>
    </message>
    <message numerus="yes">
        <source>Change what %n step(s) are carried out with</source>
        <translation>
            <numerusform>Ändern, womit %n Schritt ausgeführt wird</numerusform>
            <numerusform>Ändern, womit %n Schritte ausgeführt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Change time of “%1”</source>
        <translation>Zeit von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change time of %n step(s)</source>
        <translation>
            <numerusform>Zeit von %n Schritt ändern</numerusform>
            <numerusform>Zeit von %n Schritten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change cost of “%1”</source>
        <translation>Kosten von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change cost of %n step(s)</source>
        <translation>
            <numerusform>Kosten von %n Schritt ändern</numerusform>
            <numerusform>Kosten von %n Schritten ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change documentation of %n element(s)</source>
        <translation>
            <numerusform>Dokumentation von %n Element ändern</numerusform>
            <numerusform>Dokumentation von %n Elementen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change share of “%1”</source>
        <translation>Anteil von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change share of %n flow(s)</source>
        <translation>
            <numerusform>Anteil von %n Fluss ändern</numerusform>
            <numerusform>Anteil von %n Flüssen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change condition of “%1”</source>
        <translation>Bedingung von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change condition of %n flow(s)</source>
        <translation>
            <numerusform>Bedingung von %n Fluss ändern</numerusform>
            <numerusform>Bedingung von %n Flüssen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change default flow “%1”</source>
        <translation>Standardfluss „%1“ ändern</translation>
    </message>
    <message>
        <source>Change default flow</source>
        <translation>Standardfluss ändern</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Gleiche Größe</translation>
    </message>
    <message>
        <source>Make space</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>Take space out</source>
        <translation>Platz entfernen</translation>
    </message>
    <message>
        <source>Move lane “%1”</source>
        <translation>Lane „%1“ verschieben</translation>
    </message>
    <message>
        <source>Split lane “%1”</source>
        <translation>Lane „%1“ teilen</translation>
    </message>
    <message>
        <source>Turn pool “%1”</source>
        <translation>Pool „%1“ drehen</translation>
    </message>
    <message>
        <source>Lead flow</source>
        <translation>Fluss führen</translation>
    </message>
    <message>
        <source>Reconnect flow</source>
        <translation>Fluss neu verbinden</translation>
    </message>
    <message>
        <source>Lead flow automatically</source>
        <translation>Fluss automatisch führen</translation>
    </message>
    <message>
        <source>Move label</source>
        <translation>Beschriftung verschieben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Löschen und neu verbinden</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>“%1” has no end event: add one so that it is clear when it is done.</source>
        <translation>„%1“ hat kein Endereignis: Fügen Sie eines hinzu, damit klar ist, wann es fertig ist.</translation>
    </message>
    <message>
        <source>“%1” has several start events without a trigger: say what sets each of them off, or keep one.</source>
        <translation>„%1“ hat mehrere Startereignisse ohne Auslöser: Sagen Sie, was jedes auslöst, oder behalten Sie eines.</translation>
    </message>
    <message>
        <source>“%1” starts an event sub-process but waits for nothing: choose the event that sets it off.</source>
        <translation>„%1“ startet einen Ereignis-Teilprozess, wartet aber auf nichts: Wählen Sie das Ereignis, das ihn auslöst.</translation>
    </message>
    <message>
        <source>“%1” starts a sub-process, which begins when the flow gets there: take its trigger away.</source>
        <translation>„%1“ startet einen Teilprozess, der beginnt, wenn der Fluss dort ankommt: Entfernen Sie den Auslöser.</translation>
    </message>
    <message>
        <source>A step has no name: say what is done, with a verb and a thing.</source>
        <translation>Ein Schritt hat keinen Namen: Sagen Sie, was getan wird, mit einer Sache und einem Verb.</translation>
    </message>
    <message>
        <source>A decision has no name: write the question that is answered there.</source>
        <translation>Eine Entscheidung hat keinen Namen: Schreiben Sie die Frage, die dort beantwortet wird.</translation>
    </message>
    <message>
        <source>An event has no name: say what happens.</source>
        <translation>Ein Ereignis hat keinen Namen: Sagen Sie, was geschieht.</translation>
    </message>
    <message>
        <source>“%1” does not say for which answer it goes on to “%2”: name the flow.</source>
        <translation>„%1“ sagt nicht, bei welcher Antwort es mit „%2“ weitergeht: Benennen Sie den Fluss.</translation>
    </message>
    <message>
        <source>“%1” is not connected to anything: connect it or delete it.</source>
        <translation>„%1“ ist mit nichts verbunden: Verbinden oder löschen Sie es.</translation>
    </message>
    <message>
        <source>Nothing leads to “%1”: connect it to what comes before, or put a start event there.</source>
        <translation>Nichts führt zu „%1“: Verbinden Sie es mit dem, was davor kommt, oder setzen Sie ein Startereignis davor.</translation>
    </message>
    <message>
        <source>Nothing follows “%1”: connect it to what comes next, or put an end event there.</source>
        <translation>Nichts folgt auf „%1“: Verbinden Sie es mit dem, was danach kommt, oder setzen Sie ein Endereignis dahinter.</translation>
    </message>
    <message>
        <source>“%1” goes on in several directions at once: put a gateway behind it, or give the flows shares or conditions.</source>
        <translation>„%1“ geht in mehrere Richtungen zugleich weiter: Setzen Sie ein Gateway dahinter oder geben Sie den Flüssen Anteile oder Bedingungen.</translation>
    </message>
    <message>
        <source>Several flows lead into “%1”, so it is done once for each of them: put a gateway before it to say whether it should wait for all.</source>
        <translation>Mehrere Flüsse führen zu „%1“, daher wird es für jeden einmal erledigt: Setzen Sie ein Gateway davor, das sagt, ob auf alle gewartet wird.</translation>
    </message>
    <message>
        <source>“%1” both joins and splits flows: use two gateways, so that both can be read.</source>
        <translation>„%1“ führt Flüsse zusammen und teilt sie: Verwenden Sie zwei Gateways, damit beides lesbar ist.</translation>
    </message>
    <message>
        <source>“%1” has one way in and one way out and decides nothing: it can go.</source>
        <translation>„%1“ hat einen Eingang und einen Ausgang und entscheidet nichts: Es kann entfallen.</translation>
    </message>
    <message>
        <source>“%1” ends everything where nothing else can be running: an ordinary end says the same.</source>
        <translation>„%1“ beendet alles, obwohl nichts anderes laufen kann: Ein gewöhnliches Ende sagt dasselbe.</translation>
    </message>
    <message>
        <source>“%1” is drawn twice: the same two elements are connected already.</source>
        <translation>„%1“ ist doppelt gezeichnet: Dieselben zwei Elemente sind schon verbunden.</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie on top of each other: move one of them.</source>
        <translation>„%1“ und „%2“ liegen übereinander: Verschieben Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” has several triggers: one event for each is easier to read.</source>
        <translation>„%1“ hat mehrere Auslöser: Ein Ereignis für jeden ist leichter zu lesen.</translation>
    </message>
    <message>
        <source>“%1” has a trigger that cannot occur where it stands: choose another type of event.</source>
        <translation>„%1“ hat einen Auslöser, der dort nicht eintreten kann: Wählen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>“%1” has no condition while others beside it have one: write it, or make this the default.</source>
        <translation>„%1“ hat keine Bedingung, andere daneben aber schon: Schreiben Sie sie oder machen Sie dies zum Standardfluss.</translation>
    </message>
    <message>
        <source>The link “%1” leads nowhere: add the event where it goes on, with the same name.</source>
        <translation>Der Link „%1“ führt nirgendwohin: Fügen Sie das Ereignis gleichen Namens hinzu, an dem es weitergeht.</translation>
    </message>
    <message>
        <source>Nothing leads to the link “%1”: add the event it comes from, with the same name.</source>
        <translation>Nichts führt zum Link „%1“: Fügen Sie das Ereignis gleichen Namens hinzu, von dem er kommt.</translation>
    </message>
    <message>
        <source>The link “%1” goes on in two places: keep one of them.</source>
        <translation>Der Link „%1“ geht an zwei Stellen weiter: Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>“%1” comes after an event-based gateway but waits for nothing: only events and receiving tasks can stand there.</source>
        <translation>„%1“ folgt auf ein ereignisbasiertes Gateway, wartet aber auf nichts: Dort können nur Ereignisse und empfangende Aufgaben stehen.</translation>
    </message>
    <message>
        <source>“%1” stands in an ad-hoc sub-process, whose steps have no order: it can go.</source>
        <translation>„%1“ steht in einem Ad-hoc-Teilprozess, dessen Schritte keine Reihenfolge haben: Es kann entfallen.</translation>
    </message>
    <message>
        <source>“%1” is a complex gateway, which hardly anybody reads alike: simpler gateways say it better.</source>
        <translation>„%1“ ist ein komplexes Gateway, das kaum jemand gleich liest: Einfachere Gateways sagen es besser.</translation>
    </message>
    <message>
        <source>“%1” is an inclusive gateway: make sure that everybody knows several ways may be taken.</source>
        <translation>„%1“ ist ein inklusives Gateway: Stellen Sie sicher, dass alle wissen, dass mehrere Wege möglich sind.</translation>
    </message>
    <message>
        <source>“%1” is defined but nothing uses it.</source>
        <translation>„%1“ ist definiert, wird aber nirgends verwendet.</translation>
    </message>
    <message>
        <source>“%1” is in the model but drawn nowhere: draw it or delete it.</source>
        <translation>„%1“ steht im Modell, ist aber nirgends gezeichnet: Zeichnen oder löschen Sie es.</translation>
    </message>
    <message>
        <source>Nobody does “%1”: put it into a lane or give it a role.</source>
        <translation>Niemand erledigt „%1“: Legen Sie es in eine Lane oder geben Sie ihm eine Rolle.</translation>
    </message>
    <message>
        <source>“%1” can never be reached from a start: connect it to the flow.</source>
        <translation>„%1“ ist von keinem Start aus erreichbar: Verbinden Sie es mit dem Fluss.</translation>
    </message>
    <message>
        <source>From “%1” there is no way to an end: connect it to one.</source>
        <translation>Von „%1“ führt kein Weg zu einem Ende: Verbinden Sie es mit einem.</translation>
    </message>
    <message>
        <source>The shares behind “%1” add up to %2 % instead of 100 %.</source>
        <translation>Die Anteile hinter „%1“ ergeben zusammen %2 % statt 100 %.</translation>
    </message>
    <message>
        <source>“%1” opens nothing: choose a workflow, or make it an ordinary step.</source>
        <translation>„%1“ öffnet nichts: Wählen Sie einen Workflow oder machen Sie es zum gewöhnlichen Schritt.</translation>
    </message>
    <message>
        <source>Nobody is accountable for “%1”: name an owner.</source>
        <translation>Niemand ist für „%1“ verantwortlich: Nennen Sie einen Verantwortlichen.</translation>
    </message>
    <message>
        <source>“%1” has no category: say whether it is operational, management or support.</source>
        <translation>„%1“ hat keine Kategorie: Sagen Sie, ob es ein operativer, ein Führungs- oder ein Unterstützungsprozess ist.</translation>
    </message>
    <message>
        <source>“%1” has no goal: say what it is for.</source>
        <translation>„%1“ hat kein Ziel: Sagen Sie, wofür es da ist.</translation>
    </message>
    <message>
        <source>“%1” has no workflow yet: put the steps of one of its parts into a workflow of their own.</source>
        <translation>„%1“ hat noch keinen Workflow: Legen Sie die Schritte eines Teils in einen eigenen Workflow.</translation>
    </message>
    <message>
        <source>The review of “%1” was due on %2.</source>
        <translation>Die Überprüfung von „%1“ war am %2 fällig.</translation>
    </message>
    <message>
        <source>There is no automatic remedy for this: please mend it in the drawing.</source>
        <translation>Dafür gibt es keine automatische Abhilfe: Bitte beheben Sie es in der Zeichnung.</translation>
    </message>
    <message>
        <source>This change would make shapes push each other for ever; nothing was changed. Make more room first.</source>
        <translation>Diese Änderung ließe Formen einander endlos verdrängen; es wurde nichts geändert. Schaffen Sie zuerst mehr Platz.</translation>
    </message>
    <message>
        <source>The id “%1” belongs to another element already.</source>
        <translation>Die Id „%1“ gehört schon zu einem anderen Element.</translation>
    </message>
    <message>
        <source>“%1” cannot lie inside itself.</source>
        <translation>„%1“ kann nicht in sich selbst liegen.</translation>
    </message>
    <message>
        <source>No flow can lead into the start event “%1”: it is where instances begin.</source>
        <translation>Zum Startereignis „%1“ kann kein Fluss führen: Dort beginnen Instanzen.</translation>
    </message>
    <message>
        <source>No flow can leave the end event “%1”. Change its type to go on from there.</source>
        <translation>Vom Endereignis „%1“ kann kein Fluss ausgehen. Ändern Sie den Typ, um von dort weiterzugehen.</translation>
    </message>
    <message>
        <source>No flow can lead into “%1”: it happens to the step it sits on.</source>
        <translation>Zu „%1“ kann kein Fluss führen: Es geschieht dem Schritt, an dem es sitzt.</translation>
    </message>
    <message>
        <source>“%1” cannot lead to itself; only a step can be repeated so.</source>
        <translation>„%1“ kann nicht zu sich selbst führen; nur ein Schritt kann so wiederholt werden.</translation>
    </message>
    <message>
        <source>No flow can cross the border of a sub-process, as from “%1” to “%2”. Connect the sub-process itself.</source>
        <translation>Kein Fluss kann die Grenze eines Teilprozesses überschreiten wie von „%1“ zu „%2“. Verbinden Sie den Teilprozess selbst.</translation>
    </message>
    <message>
        <source>“%1” and “%2” belong to different maps and cannot be connected.</source>
        <translation>„%1“ und „%2“ gehören zu verschiedenen Karten und können nicht verbunden werden.</translation>
    </message>
    <message>
        <source>The pool “%1” cannot exchange messages with what lies in it.</source>
        <translation>Der Pool „%1“ kann mit dem, was in ihm liegt, keine Nachrichten austauschen.</translation>
    </message>
    <message>
        <source>“%1” cannot send a message to another pool; a step or a message event can.</source>
        <translation>„%1“ kann keine Nachricht an einen anderen Pool senden; ein Schritt oder Nachrichtenereignis kann es.</translation>
    </message>
    <message>
        <source>“%1” cannot receive a message from another pool; a step or a message event can.</source>
        <translation>„%1“ kann keine Nachricht von einem anderen Pool empfangen; ein Schritt oder Nachrichtenereignis kann es.</translation>
    </message>
    <message>
        <source>“%1” is started by its own event; no flow leads into it or out of it.</source>
        <translation>„%1“ wird durch sein eigenes Ereignis gestartet; kein Fluss führt hinein oder hinaus.</translation>
    </message>
    <message>
        <source>“%1” undoes another step; no flow leads into it or out of it.</source>
        <translation>„%1“ macht einen anderen Schritt rückgängig; kein Fluss führt hinein oder hinaus.</translation>
    </message>
    <message>
        <source>“%1” goes on at the link of its name; no flow can leave it.</source>
        <translation>„%1“ geht am Link gleichen Namens weiter; kein Fluss kann davon ausgehen.</translation>
    </message>
    <message>
        <source>“%1” is reached from the link of its name; no flow can lead into it.</source>
        <translation>„%1“ wird vom Link gleichen Namens erreicht; kein Fluss kann dorthin führen.</translation>
    </message>
    <message>
        <source>An event-based decision waits for something to happen: lead it to an event or a receiving step, not to “%1”.</source>
        <translation>Eine ereignisbasierte Entscheidung wartet, dass etwas geschieht: Führen Sie sie zu einem Ereignis oder einem empfangenden Schritt, nicht zu „%1“.</translation>
    </message>
    <message>
        <source>Data is not connected with data, but with steps.</source>
        <translation>Daten werden nicht mit Daten verbunden, sondern mit Schritten.</translation>
    </message>
    <message>
        <source>“%1” cannot be connected with “%2”: steps and events use data.</source>
        <translation>„%1“ kann nicht mit „%2“ verbunden werden: Schritte und Ereignisse verwenden Daten.</translation>
    </message>
    <message>
        <source>A note is not tied to another note.</source>
        <translation>Eine Notiz wird nicht mit einer anderen Notiz verbunden.</translation>
    </message>
    <message>
        <source>These two cannot be connected.</source>
        <translation>Diese beiden können nicht verbunden werden.</translation>
    </message>
    <message>
        <source>A step can be put into a sequence flow only, not into a message or association.</source>
        <translation>Ein Schritt kann nur in einen Sequenzfluss eingefügt werden, nicht in eine Nachricht oder Assoziation.</translation>
    </message>
    <message>
        <source>“%1” has flows of its own already. Remove them first, or connect it by hand.</source>
        <translation>„%1“ hat schon eigene Flüsse. Entfernen Sie diese zuerst oder verbinden Sie es von Hand.</translation>
    </message>
    <message>
        <source>“%1” cannot be put into this flow.</source>
        <translation>„%1“ kann nicht in diesen Fluss eingefügt werden.</translation>
    </message>
    <message>
        <source>A flow needs a line with two ends at least.</source>
        <translation>Ein Fluss braucht eine Linie mit mindestens zwei Enden.</translation>
    </message>
    <message>
        <source>A boundary event sits on a step: drop it on the border of one.</source>
        <translation>Ein Randereignis sitzt an einem Schritt: Lassen Sie es auf dessen Rand fallen.</translation>
    </message>
    <message>
        <source>“%1” has steps inside. Move or remove them before you change its type.</source>
        <translation>„%1“ enthält Schritte. Verschieben oder entfernen Sie sie, bevor Sie den Typ ändern.</translation>
    </message>
    <message>
        <source>“%1” has events on its border, which only steps can have. Remove them first.</source>
        <translation>„%1“ hat Ereignisse am Rand, die nur Schritte haben können. Entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>“%1” is connected with “%2” in a way the new type does not allow. Remove that flow first.</source>
        <translation>„%1“ ist mit „%2“ so verbunden, wie es der neue Typ nicht erlaubt. Entfernen Sie zuerst diesen Fluss.</translation>
    </message>
    <message>
        <source>“%1” is no sub-process and has nothing to show inside.</source>
        <translation>„%1“ ist kein Teilprozess und hat nichts, was man innen zeigen könnte.</translation>
    </message>
    <message>
        <source>“%1” cannot open a workflow: only steps that are no sub-process can.</source>
        <translation>„%1“ kann keinen Workflow öffnen: Das können nur Schritte, die kein Teilprozess sind.</translation>
    </message>
    <message>
        <source>“%1” opens a workflow already.</source>
        <translation>„%1“ öffnet schon einen Workflow.</translation>
    </message>
    <message>
        <source>“%1” opens no workflow.</source>
        <translation>„%1“ öffnet keinen Workflow.</translation>
    </message>
    <message>
        <source>“%1” cannot open “%2”: it would lead back here and never end.</source>
        <translation>„%1“ kann „%2“ nicht öffnen: Es führte hierher zurück und endete nie.</translation>
    </message>
    <message>
        <source>Pools belong into the map of a process. A workflow has none.</source>
        <translation>Pools gehören in die Karte eines Prozesses. Ein Workflow hat keine.</translation>
    </message>
    <message>
        <source>A lane lies in a pool that has contents. Draw a pool first.</source>
        <translation>Eine Lane liegt in einem Pool mit Inhalt. Zeichnen Sie zuerst einen Pool.</translation>
    </message>
    <message>
        <source>“%1” is a phase; lanes cannot lie in it.</source>
        <translation>„%1“ ist eine Phase; darin können keine Lanes liegen.</translation>
    </message>
    <message>
        <source>“%1” cannot change places: lanes and phases do not mix.</source>
        <translation>„%1“ kann den Platz nicht wechseln: Lanes und Phasen mischen sich nicht.</translation>
    </message>
    <message>
        <source>The lane “%1” cannot be moved into itself.</source>
        <translation>Die Lane „%1“ kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>A lane can be split into two to %1 parts.</source>
        <translation>Eine Lane kann in zwei bis %1 Teile geteilt werden.</translation>
    </message>
    <message>
        <source>“%1” has lanes inside already; split one of those.</source>
        <translation>„%1“ enthält schon Lanes; teilen Sie eine von ihnen.</translation>
    </message>
    <message>
        <source>The pool “%1” shows no contents and has no phases.</source>
        <translation>Der Pool „%1“ zeigt keinen Inhalt und hat keine Phasen.</translation>
    </message>
    <message>
        <source>The phase “%1” cannot be moved to another pool.</source>
        <translation>Die Phase „%1“ kann nicht in einen anderen Pool verschoben werden.</translation>
    </message>
    <message>
        <source>Select two or more shapes to align them.</source>
        <translation>Wählen Sie zwei oder mehr Formen aus, um sie auszurichten.</translation>
    </message>
    <message>
        <source>Select three or more shapes to distribute them.</source>
        <translation>Wählen Sie drei oder mehr Formen aus, um sie zu verteilen.</translation>
    </message>
    <message>
        <source>Select two or more shapes to give them the same size.</source>
        <translation>Wählen Sie zwei oder mehr Formen aus, um sie gleich groß zu machen.</translation>
    </message>
    <message>
        <source>Nothing that can be copied is selected: select steps, events or pools first.</source>
        <translation>Es ist nichts ausgewählt, was kopiert werden kann: Wählen Sie zuerst Schritte, Ereignisse oder Pools aus.</translation>
    </message>
    <message>
        <source>A phase divides a pool: put it into one, or draw a pool first.</source>
        <translation>Eine Phase teilt einen Pool: Legen Sie sie in einen oder zeichnen Sie zuerst einen Pool.</translation>
    </message>
    <message>
        <source>“%1” cannot become anything else as it is connected now.</source>
        <translation>„%1“ kann so, wie es verbunden ist, nichts anderes werden.</translation>
    </message>
    <message>
        <source>There is nothing to paste here.</source>
        <translation>Hier gibt es nichts einzufügen.</translation>
    </message>
    <message>
        <source>There is a role “%1” already. Choose another name, or merge the two.</source>
        <translation>Es gibt schon eine Rolle „%1“. Wählen Sie einen anderen Namen oder führen Sie die beiden zusammen.</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Eine Rolle braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name.</source>
        <translation>Es gibt schon ein Szenario „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Ein Szenario braucht einen Namen.</translation>
    </message>
    <message>
        <source>Only sequence flows have a share.</source>
        <translation>Nur Sequenzflüsse haben einen Anteil.</translation>
    </message>
    <message>
        <source>Only a sequence flow can be the default one.</source>
        <translation>Nur ein Sequenzfluss kann der Standardfluss sein.</translation>
    </message>
    <message>
        <source>The share of “%1” must lie between 0 and 100 %.</source>
        <translation>Der Anteil von „%1“ muss zwischen 0 und 100 % liegen.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not possible; enter %3 to %4.</source>
        <translation>„%1“: %2 ist nicht möglich; geben Sie %3 bis %4 ein.</translation>
    </message>
    <message>
        <source>“%1”: a cost cannot be negative.</source>
        <translation>„%1“: Kosten können nicht negativ sein.</translation>
    </message>
    <message>
        <source>“%1”: the time between two arrivals must be longer than nothing.</source>
        <translation>„%1“: Die Zeit zwischen zwei Ankünften muss größer als null sein.</translation>
    </message>
    <message>
        <source>“%1”: a time cannot be negative or longer than 100 years.</source>
        <translation>„%1“: Eine Zeit kann nicht negativ oder länger als 100 Jahre sein.</translation>
    </message>
    <message>
        <source>“%1”: the times must rise from least over most likely to most.</source>
        <translation>„%1“: Die Zeiten müssen von der kürzesten über die häufigste zur längsten steigen.</translation>
    </message>
    <message>
        <source>“%1”: the mean time must be longer than nothing.</source>
        <translation>„%1“: Die mittlere Zeit muss größer als null sein.</translation>
    </message>
    <message>
        <source>“%1”: the shape of the distribution is out of range; for Erlang enter 1 to 10,000, for Weibull 0.05 to 10,000.</source>
        <translation>„%1“: Die Form der Verteilung liegt außerhalb des Bereichs; geben Sie für Erlang 1 bis 10.000 ein, für Weibull 0,05 bis 10.000.</translation>
    </message>
    <message>
        <source>“%1”: enter at least one measured time, none negative, with a weight for each or none.</source>
        <translation>„%1“: Geben Sie mindestens eine gemessene Zeit ein, keine negative, mit einem Gewicht für jede oder keine.</translation>
    </message>
    <message>
        <source>“%1”: working hours must begin before they end, within one day.</source>
        <translation>„%1“: Arbeitszeiten müssen am selben Tag beginnen, bevor sie enden.</translation>
    </message>
    <message>
        <source>“%1”: the exception “%2” must end on the day it begins or later, with hours within one day.</source>
        <translation>„%1“: Die Ausnahme „%2“ darf nicht enden, bevor sie beginnt, und ihre Stunden müssen an einem Tag liegen.</translation>
    </message>
    <message>
        <source>The shape would lie too far away to be drawn.</source>
        <translation>Die Form läge zu weit weg, um gezeichnet zu werden.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>„%1“ ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 GB, which is more than a process document can be. Check that it is the right file.</source>
        <translation>„%1“ ist größer als %2 GB, mehr, als ein Prozessdokument sein kann. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is untouched; make room or choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Was vorher da war, ist unberührt; schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” is in no format that Laneway knows for this. Choose a name that ends like one of the offered formats, such as .laneway.</source>
        <translation>„%1“ hat kein Format, das Laneway dafür kennt. Wählen Sie einen Namen, der wie eines der angebotenen Formate endet, etwa .laneway.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but not a Laneway document. Open the program that wrote it and export from there.</source>
        <translation>„%1“ ist JSON, aber kein Laneway-Dokument. Öffnen Sie das Programm, das es geschrieben hat, und exportieren Sie von dort.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of the format it is in. Its “version” must be a whole number from 1.</source>
        <translation>„%1“ sagt nicht, welche Version des Formats es hat. „version“ muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Laneway (format %2, this program reads up to %3). Update Laneway to open it.</source>
        <translation>„%1“ wurde von einem neueren Laneway geschrieben (Format %2, dieses Programm liest bis %3). Aktualisieren Sie Laneway, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The file was in format %1; it will be saved in format %2.</source>
        <translation>Die Datei war im Format %1; sie wird im Format %2 gespeichert.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2, the id “%3” is given to a second element. Give one of the two another id.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 wird die Id „%3“ einem zweiten Element gegeben. Geben Sie einem der beiden eine andere.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2, the variant&apos;s name “%3” is empty or taken. Give every variant a name of its own.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 ist der Variantenname „%3“ leer oder vergeben. Geben Sie jeder Variante einen eigenen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: “%2” names “%4” as its %3, but no element has that id. Correct the id or remove the reference.</source>
        <translation>„%1“ kann nicht geöffnet werden: „%2“ nennt „%4“ als %3, aber kein Element hat diese Id. Berichtigen Sie die Id oder entfernen Sie den Verweis.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: “%2” names “%4” as its %3, but that is an element of another kind. Correct the id.</source>
        <translation>„%1“ kann nicht geöffnet werden: „%2“ nennt „%4“ als %3, aber das ist ein Element anderer Art. Berichtigen Sie die Id.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: “%2” lies inside itself. Give it another parent.</source>
        <translation>„%1“ kann nicht geöffnet werden: „%2“ liegt in sich selbst. Geben Sie ihm ein anderes übergeordnetes Element.</translation>
    </message>
    <message>
        <source>The recovery file “%1” is damaged at line %2. What it held cannot be restored; it can be deleted.</source>
        <translation>Die Wiederherstellungsdatei „%1“ ist in Zeile %2 beschädigt. Ihr Inhalt kann nicht wiederhergestellt werden; sie kann gelöscht werden.</translation>
    </message>
    <message>
        <source>“%1” is empty. Restore it from a backup, or delete it.</source>
        <translation>„%1“ ist leer. Stellen Sie sie aus einer Sicherung wieder her oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” ends in the middle, at line %2, column %3. It was probably not copied or downloaded completely; get it again.</source>
        <translation>„%1“ endet mittendrin, in Zeile %2, Spalte %3. Wahrscheinlich wurde sie nicht vollständig kopiert oder heruntergeladen; holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON: line %2, column %3 cannot be understood. Correct it there, or get the file again.</source>
        <translation>„%1“ ist kein gültiges JSON: Zeile %2, Spalte %3 ist nicht verständlich. Berichtigen Sie es dort oder holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” contains bytes that are not UTF-8 at line %2, column %3. Save it as UTF-8.</source>
        <translation>„%1“ enthält in Zeile %2, Spalte %3 Bytes, die kein UTF-8 sind. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>“%1” contains a number at line %2, column %3 that is too large. Correct it there.</source>
        <translation>„%1“ enthält in Zeile %2, Spalte %3 eine zu große Zahl. Berichtigen Sie sie dort.</translation>
    </message>
    <message>
        <source>“%1” nests too deeply at line %2, column %3 to be a process document. Check that it is the right file.</source>
        <translation>„%1“ ist in Zeile %2, Spalte %3 zu tief geschachtelt für ein Prozessdokument. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>“%1” gives “%4” twice in the same object, at line %2, column %3. Remove one of the two.</source>
        <translation>„%1“ nennt „%4“ zweimal im selben Objekt, in Zeile %2, Spalte %3. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2 is missing. Add it.</source>
        <translation>„%1“ kann nicht geöffnet werden: %2 fehlt. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2 stands “%3”, which is none of: %4. Use one of them.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 steht „%3“, das ist keines von: %4. Verwenden Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2 stands %3; it must lie between %4 and %5. Correct the number.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 steht %3; es muss zwischen %4 und %5 liegen. Berichtigen Sie die Zahl.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2 a text in quotes is needed. Correct the value.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 wird ein Text in Anführungszeichen gebraucht. Berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2 only true or false can stand. Correct the value.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 kann nur true oder false stehen. Berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2 a number is needed. Correct the value.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 wird eine Zahl gebraucht. Berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2 stands %3, but a whole number is needed. Correct the number.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 steht %3, es wird aber eine ganze Zahl gebraucht. Berichtigen Sie die Zahl.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2 a whole number from 0 is needed. Correct the number.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 wird eine ganze Zahl ab 0 gebraucht. Berichtigen Sie die Zahl.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2 a list of %3 numbers is needed. Correct the value.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 wird eine Liste von %3 Zahlen gebraucht. Berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2 a list in square brackets is needed. Correct the value.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 wird eine Liste in eckigen Klammern gebraucht. Berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2 an object in curly brackets is needed. Correct the value.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 wird ein Objekt in geschweiften Klammern gebraucht. Berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2 stands “%3”, which cannot be an id. An id starts with a letter or _, followed by letters, digits, “.”, “-” or “_”.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 steht „%3“, das keine Id sein kann. Eine Id beginnt mit einem Buchstaben oder _, gefolgt von Buchstaben, Ziffern, „.“, „-“ oder „_“.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2 stands “%3”, which is no duration. Write it like PT35M or P1DT2H.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 steht „%3“, das ist keine Dauer. Schreiben Sie sie wie PT35M oder P1DT2H.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2 stands “%3”, which is no date. Write it like 2025-03-31.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 steht „%3“, das ist kein Datum. Schreiben Sie es wie 2025-03-31.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2 stands “%3”, which is no point in time. Write it like 2025-03-31T09:00:00.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 steht „%3“, das ist kein Zeitpunkt. Schreiben Sie ihn wie 2025-03-31T09:00:00.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: at %2 stands “%3”, which is no colour. Write it like #4a90d9.</source>
        <translation>„%1“ kann nicht geöffnet werden: Bei %2 steht „%3“, das ist keine Farbe. Schreiben Sie sie wie #4a90d9.</translation>
    </message>
    <message>
        <source>“%1” is a picture without a Laneway document inside. Only pictures that Laneway exported with their document can be opened.</source>
        <translation>„%1“ ist ein Bild ohne Laneway-Dokument darin. Nur Bilder, die Laneway mit ihrem Dokument exportiert hat, können geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” is no picture that Laneway can write. Choose a name that ends in .svg, .png or .pdf.</source>
        <translation>„%1“ ist kein Bild, das Laneway schreiben kann. Wählen Sie einen Namen, der auf .svg, .png oder .pdf endet.</translation>
    </message>
    <message>
        <source>“%1” was not written: there is no drawing “%2” in the document. Name one that there is.</source>
        <translation>„%1“ wurde nicht geschrieben: Es gibt keine Zeichnung „%2“ im Dokument. Nennen Sie eine, die es gibt.</translation>
    </message>
    <message>
        <source>“%1” was not written: the drawing is empty. Draw something first.</source>
        <translation>„%1“ wurde nicht geschrieben: Die Zeichnung ist leer. Zeichnen Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>“%1” was not written: the picture would be %2 × %3 pixels, which is more than a PNG can be. Choose a smaller scale, or write SVG or PDF, which have no such limit.</source>
        <translation>„%1“ wurde nicht geschrieben: Das Bild hätte %2 × %3 Pixel, mehr, als ein PNG haben kann. Wählen Sie einen kleineren Maßstab oder schreiben Sie SVG oder PDF, die keine solche Grenze haben.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>It takes %1 on average from start to finish: %2 of work, and %3 of waiting for somebody to do it (%4 of the time).</source>
        <translation>Es dauert im Mittel %1 von Anfang bis Ende: %2 Arbeit und %3 Warten darauf, dass jemand sie tut (%4 der Zeit).</translation>
    </message>
    <message>
        <source>It takes %1 on average from start to finish, and hardly anything waits for somebody (%2 of the time).</source>
        <translation>Es dauert im Mittel %1 von Anfang bis Ende, und kaum etwas wartet auf jemanden (%2 der Zeit).</translation>
    </message>
    <message>
        <source>“%1” cannot keep up: %2 of the work it can do arrives, so its queue grows as long as this goes on. There are %3; it takes at least %4.</source>
        <translation>„%1“ kommt nicht nach: Es trifft %2 der Arbeit ein, die geschafft werden kann, und die Schlange wächst, solange das so weitergeht. Es sind %3; nötig sind mindestens %4.</translation>
    </message>
    <message>
        <source>“%1” is the bottleneck, busy %2 of the time: “%4” waits %3 on average to be started, and %5 of all waiting is for this role.</source>
        <translation>„%1“ ist der Engpass, %2 der Zeit beschäftigt: „%4“ wartet im Mittel %3 auf den Beginn, und %5 allen Wartens gilt dieser Rolle.</translation>
    </message>
    <message>
        <source>“%1” is the bottleneck: whoever does it is busy %2 of the time, and it waits %3 on average to be started, %4 of all waiting.</source>
        <translation>„%1“ ist der Engpass: Wer es erledigt, ist %2 der Zeit beschäftigt, und es wartet im Mittel %3 auf den Beginn, %4 allen Wartens.</translation>
    </message>
    <message>
        <source>One place stands out while all others keep up: the problem is “%1”, and it can be solved there.</source>
        <translation>Eine Stelle sticht heraus, während alle anderen mithalten: Das Problem ist „%1“, und es lässt sich dort lösen.</translation>
    </message>
    <message>
        <source>%1 of %2 roles are busy more than %3 of the time, and the waiting is spread over them: no single place is the problem but the process as a whole. Fewer hand-overs, steps and loops help more than one more person.</source>
        <translation>%1 von %2 Rollen sind mehr als %3 der Zeit beschäftigt, und das Warten verteilt sich auf sie: Nicht eine Stelle ist das Problem, sondern der Prozess als Ganzes. Weniger Übergaben, Schritte und Schleifen helfen mehr als eine Person mehr.</translation>
    </message>
    <message>
        <source>One more for “%1” would cut the time from start to finish from %2 to %3 (by %4 to %5).</source>
        <translation>Eine Person mehr bei „%1“ würde die Zeit von Anfang bis Ende von %2 auf %3 verkürzen (um %4 bis %5).</translation>
    </message>
    <message>
        <source>If “%1” took 10 % less, the time from start to finish would fall from %2 to %3 (by %4 to %5).</source>
        <translation>Wenn „%1“ 10 % weniger Zeit brauchte, sänke die Zeit von Anfang bis Ende von %2 auf %3 (um %4 bis %5).</translation>
    </message>
    <message>
        <source>If only %3 instead of %2 came back to “%1”, the time from start to finish would fall from %4 to %5 (by %6 to %7).</source>
        <translation>Wenn nur %3 statt %2 zu „%1“ zurückkäme, sänke die Zeit von Anfang bis Ende von %4 auf %5 (um %6 bis %7).</translation>
    </message>
    <message>
        <source>No single change that was tried would shorten it noticeably.</source>
        <translation>Keine einzelne Änderung, die versucht wurde, würde sie merklich verkürzen.</translation>
    </message>
    <message>
        <source>“%1” is busier (%2) than “%3” (%4), but one more there would bring less.</source>
        <translation>„%1“ ist stärker beschäftigt (%2) als „%3“ (%4), aber eine Person mehr dort brächte weniger.</translation>
    </message>
    <message>
        <source>%1 of the instances were still under way at the end; the times are those of the finished ones.</source>
        <translation>%1 der Instanzen waren am Ende noch unterwegs; die Zeiten sind die der fertigen.</translation>
    </message>
    <message>
        <source>“%1” has no steps yet: draw at least one to simulate it.</source>
        <translation>„%1“ hat noch keine Schritte: Zeichnen Sie mindestens einen, um es zu simulieren.</translation>
    </message>
    <message>
        <source>Nothing leads to “%1”, so it never happens in the simulation: connect it to what comes before.</source>
        <translation>Nichts führt zu „%1“, daher geschieht es in der Simulation nie: Verbinden Sie es mit dem, was davor kommt.</translation>
    </message>
    <message>
        <source>“%1” waits for branches that never arrive together: join them with the kind of gateway that split them.</source>
        <translation>„%1“ wartet auf Zweige, die nie zusammen eintreffen: Verbinden Sie sie mit der Art Gateway, die sie geteilt hat.</translation>
    </message>
    <message>
        <source>From “%1” no end can be reached: add a way out of the loop.</source>
        <translation>Von „%1“ ist kein Ende erreichbar: Fügen Sie einen Weg aus der Schleife hinzu.</translation>
    </message>
    <message>
        <source>Around “%1” instances can go in a circle in which no time passes: give a step of the loop a duration.</source>
        <translation>Um „%1“ können Instanzen im Kreis laufen, ohne dass Zeit vergeht: Geben Sie einem Schritt der Schleife eine Dauer.</translation>
    </message>
    <message>
        <source>The flow from “%1” to “%2” leaves its pool or sub-process, which only messages can: end it inside, or make it a message flow.</source>
        <translation>Der Fluss von „%1“ zu „%2“ verlässt seinen Pool oder Teilprozess, was nur Nachrichten können: Lassen Sie ihn innen enden oder machen Sie ihn zum Nachrichtenfluss.</translation>
    </message>
    <message>
        <source>A flow leads into the start event “%1”: lead it to the step behind instead.</source>
        <translation>Ein Fluss führt zum Startereignis „%1“: Führen Sie ihn stattdessen zum Schritt dahinter.</translation>
    </message>
    <message>
        <source>A flow leaves the end event “%1”: end it there, or make it an intermediate event.</source>
        <translation>Ein Fluss verlässt das Endereignis „%1“: Beenden Sie ihn dort oder machen Sie es zum Zwischenereignis.</translation>
    </message>
    <message>
        <source>“%1” opens a workflow that comes back to it and so would never end: let one of them open something else.</source>
        <translation>„%1“ öffnet einen Workflow, der zu ihm zurückführt und so nie endete: Lassen Sie einen von ihnen etwas anderes öffnen.</translation>
    </message>
    <message>
        <source>“%1” opens “%2”, which has several pools with steps, so it is not clear where it begins: open a workflow instead.</source>
        <translation>„%1“ öffnet „%2“ mit mehreren Pools, die Schritte haben; es ist nicht klar, wo es beginnt: Öffnen Sie stattdessen einen Workflow.</translation>
    </message>
    <message>
        <source>The shares behind “%1” add up to %2 %, not to 100 %: change them, or clear one so that it takes the rest.</source>
        <translation>Die Anteile hinter „%1“ ergeben zusammen %2 %, nicht 100 %: Ändern Sie sie oder leeren Sie einen, damit er den Rest nimmt.</translation>
    </message>
    <message>
        <source>The share of “%1” is %2 %: enter a value from 0 to 100 %.</source>
        <translation>Der Anteil von „%1“ ist %2 %: Geben Sie einen Wert von 0 bis 100 % ein.</translation>
    </message>
    <message>
        <source>All conditions behind “%1” may be false at once: mark the flow that is taken then as the default.</source>
        <translation>Alle Bedingungen hinter „%1“ können zugleich falsch sein: Machen Sie den Fluss, der dann gilt, zum Standardfluss.</translation>
    </message>
    <message>
        <source>The time of “%1” is longer than can be simulated: enter less than 290 years.</source>
        <translation>Die Zeit von „%1“ ist länger, als simuliert werden kann: Geben Sie weniger als 290 Jahre ein.</translation>
    </message>
    <message>
        <source>The time of “%1” can be negative: enter values from 0 on.</source>
        <translation>Die Zeit von „%1“ kann negativ sein: Geben Sie Werte ab 0 ein.</translation>
    </message>
    <message>
        <source>The times of “%1” are out of order: the minimum must not exceed the most likely time, nor that the maximum.</source>
        <translation>Die Zeiten von „%1“ sind nicht geordnet: Die kürzeste darf die häufigste nicht übersteigen und diese nicht die längste.</translation>
    </message>
    <message>
        <source>The distribution of “%1” lacks a mean or shape above 0: enter one, or choose another distribution.</source>
        <translation>Der Verteilung von „%1“ fehlt ein Mittel oder eine Form über 0: Geben Sie eines ein oder wählen Sie eine andere Verteilung.</translation>
    </message>
    <message>
        <source>The list of times of “%1” has no value that can occur: enter at least one with a weight above 0.</source>
        <translation>Die Liste der Zeiten von „%1“ hat keinen Wert, der vorkommen kann: Geben Sie mindestens einen mit einem Gewicht über 0 ein.</translation>
    </message>
    <message>
        <source>The normal distribution of “%1” lies almost wholly below 0: enter a larger mean or a smaller spread.</source>
        <translation>Die Normalverteilung von „%1“ liegt fast ganz unter 0: Geben Sie ein größeres Mittel oder eine kleinere Streuung ein.</translation>
    </message>
    <message>
        <source>At “%1” all instances arrive at once: enter a time between arrivals above 0.</source>
        <translation>Bei „%1“ kommen alle Instanzen auf einmal an: Geben Sie eine Zeit zwischen Ankünften über 0 ein.</translation>
    </message>
    <message>
        <source>There is nobody in the role “%1” to do its steps: enter how many there are, at least 1.</source>
        <translation>In der Rolle „%1“ ist niemand, der ihre Schritte erledigt: Geben Sie ein, wie viele es gibt, mindestens 1.</translation>
    </message>
    <message>
        <source>“%1” needs %2 of a role that has only %3, so it can never start: raise the number in the role, or lower that of the step.</source>
        <translation>„%1“ braucht %2 von einer Rolle, die nur %3 hat, und kann so nie beginnen: Erhöhen Sie die Anzahl der Rolle oder senken Sie die des Schritts.</translation>
    </message>
    <message>
        <source>“%1” asks for a role with an amount of 0: enter at least 1, or remove it.</source>
        <translation>„%1“ verlangt eine Rolle mit der Anzahl 0: Geben Sie mindestens 1 ein oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The calendar “%1” is never open: enter working hours for at least one day.</source>
        <translation>Der Kalender „%1“ ist nie offen: Geben Sie für mindestens einen Tag Arbeitszeiten ein.</translation>
    </message>
    <message>
        <source>The work of “%1” takes longer than any opening of its calendar, so it would never be started: lengthen the hours, or let work be continued the next day.</source>
        <translation>Die Arbeit von „%1“ dauert länger als jede Öffnung ihres Kalenders und würde nie begonnen: Verlängern Sie die Zeiten oder lassen Sie Arbeit am nächsten Tag fortsetzen.</translation>
    </message>
    <message>
        <source>“%1” gets %2 % of the work it can do, so its queue grows for as long as the simulation runs: %3 would keep up.</source>
        <translation>„%1“ bekommt %2 % der Arbeit, die geschafft werden kann, und die Schlange wächst, solange die Simulation läuft: %3 kämen nach.</translation>
    </message>
    <message>
        <source>The calendar “%1” is in the time zone “%2”, which is not known: choose one like “Europe/Berlin”.</source>
        <translation>Der Kalender „%1“ liegt in der Zeitzone „%2“, die unbekannt ist: Wählen Sie eine wie „Europe/Berlin“.</translation>
    </message>
    <message>
        <source>The document is in the time zone “%2”, which is not known: choose one like “Europe/Berlin”.</source>
        <translation>Das Dokument liegt in der Zeitzone „%2“, die unbekannt ist: Wählen Sie eine wie „Europe/Berlin“.</translation>
    </message>
    <message>
        <source>Nothing ends the simulation: enter a number of instances or a length of time.</source>
        <translation>Nichts beendet die Simulation: Geben Sie eine Anzahl von Instanzen oder eine Zeitspanne ein.</translation>
    </message>
    <message>
        <source>The settings of the simulation contradict each other: it needs at least one replication, and a length of time that is longer than the warm-up.</source>
        <translation>Die Einstellungen der Simulation widersprechen sich: Sie braucht mindestens eine Replikation und eine Zeitspanne, die länger ist als der Vorlauf.</translation>
    </message>
    <message>
        <source>The timer “%1” says “%2”, which is not a time that can be simulated: write it like “PT2H30M”, or enter a duration for the simulation.</source>
        <translation>Der Timer „%1“ sagt „%2“, das ist keine Zeit, die simuliert werden kann: Schreiben Sie sie wie „PT2H30M“ oder geben Sie eine Dauer für die Simulation ein.</translation>
    </message>
    <message>
        <source>The timer “%1” waits for “%2”: enter for the simulation how long instances wait there.</source>
        <translation>Der Timer „%1“ wartet auf „%2“: Geben Sie für die Simulation ein, wie lange Instanzen dort warten.</translation>
    </message>
    <message>
        <source>“%1” waits for something that nobody sends: enter for the simulation how long it takes to come.</source>
        <translation>„%1“ wartet auf etwas, das niemand sendet: Geben Sie für die Simulation ein, wie lange es dauert, bis es kommt.</translation>
    </message>
    <message>
        <source>Behind the event-based gateway “%1” stands something that waits for nothing: only events and receive tasks can follow it.</source>
        <translation>Hinter dem ereignisbasierten Gateway „%1“ steht etwas, das auf nichts wartet: Nur Ereignisse und Empfangsaufgaben können darauf folgen.</translation>
    </message>
    <message>
        <source>The boundary event “%1” does not sit on a step: move it onto one.</source>
        <translation>Das Randereignis „%1“ sitzt an keinem Schritt: Verschieben Sie es auf einen.</translation>
    </message>
    <message>
        <source>The complex gateway “%1” is not simulated: use an exclusive, parallel or inclusive one.</source>
        <translation>Das komplexe Gateway „%1“ wird nicht simuliert: Verwenden Sie ein exklusives, paralleles oder inklusives.</translation>
    </message>
    <message>
        <source>“%1” cannot be simulated as it is: check its type and its connections.</source>
        <translation>„%1“ kann so nicht simuliert werden: Prüfen Sie Typ und Verbindungen.</translation>
    </message>
    <message>
        <source>The scenario “%1” changes “%2”, which is not in this document any more: the value is left out.</source>
        <translation>Das Szenario „%1“ ändert „%2“, das es in diesem Dokument nicht mehr gibt: Der Wert wird weggelassen.</translation>
    </message>
    <message>
        <source>The scenario “%1” changes “%3” of “%2”, which cannot differ in a scenario: the value is left out.</source>
        <translation>Das Szenario „%1“ ändert „%3“ von „%2“, das in einem Szenario nicht abweichen kann: Der Wert wird weggelassen.</translation>
    </message>
    <message>
        <source>The scenario “%1” gives “%3” of “%2” a value that makes no sense: the value is left out.</source>
        <translation>Das Szenario „%1“ gibt „%3“ von „%2“ einen Wert, der keinen Sinn ergibt: Der Wert wird weggelassen.</translation>
    </message>
    <message>
        <source>This assumption cannot become a value of its own: draw what it stands for.</source>
        <translation>Diese Annahme kann kein eigener Wert werden: Zeichnen Sie, wofür sie steht.</translation>
    </message>
    <message>
        <source>The simulation stopped in replication %2: instances wait at “%1” and can never go on. Check what they wait for.</source>
        <translation>Die Simulation hielt in Replikation %2 an: Instanzen warten bei „%1“ und kommen nie weiter. Prüfen Sie, worauf sie warten.</translation>
    </message>
    <message>
        <source>The simulation stopped in replication %2: an instance goes in circles at “%1” without time passing. Give a step of the loop a duration.</source>
        <translation>Die Simulation hielt in Replikation %2 an: Eine Instanz läuft bei „%1“ im Kreis, ohne dass Zeit vergeht. Geben Sie einem Schritt der Schleife eine Dauer.</translation>
    </message>
    <message>
        <source>The simulation stopped in replication %2: instances pile up at “%1” without end. Add people there, or let fewer arrive.</source>
        <translation>Die Simulation hielt in Replikation %2 an: Instanzen stauen sich bei „%1“ ohne Ende. Fügen Sie dort Personen hinzu oder lassen Sie weniger eintreffen.</translation>
    </message>
    <message>
        <source>%1 is missing: see “laneway help %2” for what “laneway %2” needs.</source>
        <translation>%1 fehlt: Siehe „laneway help %2“ dazu, was „laneway %2“ braucht.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many: see “laneway help %2” for what “laneway %2” takes.</source>
        <translation>„%1“ ist ein Argument zu viel: Siehe „laneway help %2“ dazu, was „laneway %2“ nimmt.</translation>
    </message>
    <message>
        <source>There is no option “%1”: see “laneway help”.</source>
        <translation>Es gibt keine Option „%1“: Siehe „laneway help“.</translation>
    </message>
    <message>
        <source>There is no option “%1”: see “laneway help %2”.</source>
        <translation>Es gibt keine Option „%1“: Siehe „laneway help %2“.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”: write it after a blank, or leave the option out.</source>
        <translation>Hinter „%1“ fehlt ein Wert: Schreiben Sie ihn nach einem Leerzeichen oder lassen Sie die Option weg.</translation>
    </message>
    <message>
        <source>“%2” does not fit behind “%1”: write a whole number from %3 to %4.</source>
        <translation>„%2“ passt nicht hinter „%1“: Schreiben Sie eine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>“%2” does not fit behind “%1”: write one of %3.</source>
        <translation>„%2“ passt nicht hinter „%1“: Schreiben Sie eines von %3.</translation>
    </message>
    <message>
        <source>There is no command “%1”: “laneway help” lists those there are.</source>
        <translation>Es gibt keinen Befehl „%1“: „laneway help“ zählt die vorhandenen auf.</translation>
    </message>
    <message>
        <source>Laneway does not speak “%1”: write one of %2 behind “--lang”.</source>
        <translation>Laneway spricht „%1“ nicht: Schreiben Sie eines von %2 hinter „--lang“.</translation>
    </message>
    <message>
        <source>Not everything could be written to standard output: check where it leads to.</source>
        <translation>Nicht alles konnte in die Standardausgabe geschrieben werden: Prüfen Sie, wohin sie führt.</translation>
    </message>
    <message>
        <source>“%1” does not say by its ending what to write: end it in one of %2.</source>
        <translation>„%1“ sagt nicht durch seine Endung, was zu schreiben ist: Lassen Sie es auf eines von %2 enden.</translation>
    </message>
    <message>
        <source>There is no display to open a window on: “laneway help” lists the commands that need none.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster: „laneway help“ zählt die Befehle auf, die keinen brauchen.</translation>
    </message>
    <message>
        <source>“%1” has no view “%2”: processes are shown as map, workflows as graph. Leave out “--view”, or name another.</source>
        <translation>„%1“ hat keine Ansicht „%2“: Prozesse werden als map gezeigt, Workflows als graph. Lassen Sie „--view“ weg oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” has no variants, so there is no “%2” in it: leave out the “#”.</source>
        <translation>„%1“ hat keine Varianten, also auch kein „%2“: Lassen Sie das „#“ weg.</translation>
    </message>
    <message>
        <source>“%1” has no variant “%2”: it has %3.</source>
        <translation>„%1“ hat keine Variante „%2“: Es hat %3.</translation>
    </message>
    <message>
        <source>There is no process or workflow “%1” in the document: it has %2.</source>
        <translation>Es gibt keinen Prozess oder Workflow „%1“ im Dokument: Es hat %2.</translation>
    </message>
    <message>
        <source>Several processes or workflows are named “%1”: name one by its id, such as “%2” or “%3”.</source>
        <translation>Mehrere Prozesse oder Workflows heißen „%1“: Nennen Sie einen mit seiner Id, etwa „%2“ oder „%3“.</translation>
    </message>
    <message>
        <source>The document has no steps yet: draw a process first.</source>
        <translation>Das Dokument hat noch keine Schritte: Zeichnen Sie zuerst einen Prozess.</translation>
    </message>
    <message>
        <source>The document has no scenarios, so there is no “%1” in it: leave out “--scenario”.</source>
        <translation>Das Dokument hat keine Szenarien, also auch kein „%1“: Lassen Sie „--scenario“ weg.</translation>
    </message>
    <message>
        <source>There is no scenario “%1” in the document: it has %2.</source>
        <translation>Es gibt kein Szenario „%1“ im Dokument: Es hat %2.</translation>
    </message>
    <message>
        <source>Cancelled before the first replication was finished: there are no figures.</source>
        <translation>Abgebrochen, bevor die erste Replikation fertig war: Es gibt keine Zahlen.</translation>
    </message>
    <message>
        <source>Cancelled: the figures are those of the %1 replications that were finished.</source>
        <translation>Abgebrochen: Die Zahlen sind die der %1 fertigen Replikationen.</translation>
    </message>
    <message>
        <source>It takes %1 on average from start to finish: %2 of work, %3 of waiting for somebody to do it (%4 of the time), and %5 of waiting for events.</source>
        <translation>Es dauert im Mittel %1 von Anfang bis Ende: %2 Arbeit, %3 Warten darauf, dass jemand sie tut (%4 der Zeit), und %5 Warten auf Ereignisse.</translation>
    </message>
    <message>
        <source>It takes %1 on average from start to finish: %2 of work, %3 of waiting for somebody to do it (%4 of the time), and %5 in which begun work rests outside working hours.</source>
        <translation>Es dauert im Mittel %1 von Anfang bis Ende: %2 Arbeit, %3 Warten darauf, dass jemand sie tut (%4 der Zeit), und %5, in denen begonnene Arbeit außerhalb der Arbeitszeit ruht.</translation>
    </message>
    <message>
        <source>It takes %1 on average from start to finish: %2 of work, %3 of waiting for somebody to do it (%4 of the time), %5 of waiting for events, and %6 in which begun work rests outside working hours.</source>
        <translation>Es dauert im Mittel %1 von Anfang bis Ende: %2 Arbeit, %3 Warten darauf, dass jemand sie tut (%4 der Zeit), %5 Warten auf Ereignisse und %6, in denen begonnene Arbeit außerhalb der Arbeitszeit ruht.</translation>
    </message>
    <message>
        <source>“%1” is done %2 times for every 100 that come, because work goes back to it.</source>
        <translation>„%1“ wird auf 100, die ankommen, %2-mal erledigt, weil Arbeit dorthin zurückgeht.</translation>
    </message>
    <message>
        <source>Change priority of “%1”</source>
        <translation>Priorität von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change priority of %n step(s)</source>
        <translation>
            <numerusform>Priorität von %n Schritt ändern</numerusform>
            <numerusform>Priorität von %n Schritten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change how many do “%1” at once</source>
        <translation>Ändern, wie viele „%1“ zugleich erledigen</translation>
    </message>
    <message numerus="yes">
        <source>Change how many do %n step(s) at once</source>
        <translation>
            <numerusform>Ändern, wie viele %n Schritt zugleich erledigt</numerusform>
            <numerusform>Ändern, wie viele %n Schritte zugleich erledigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change room at “%1”</source>
        <translation>Platz bei „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change room at %n step(s)</source>
        <translation>
            <numerusform>Platz bei %n Schritt ändern</numerusform>
            <numerusform>Platz bei %n Schritten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change repetition of “%1”</source>
        <translation>Wiederholung von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change repetition of %n step(s)</source>
        <translation>
            <numerusform>Wiederholung von %n Schritt ändern</numerusform>
            <numerusform>Wiederholung von %n Schritten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change how “%1” is simulated</source>
        <translation>Ändern, wie „%1“ simuliert wird</translation>
    </message>
    <message numerus="yes">
        <source>Change how %n step(s) are simulated</source>
        <translation>
            <numerusform>Ändern, wie %n Schritt simuliert wird</numerusform>
            <numerusform>Ändern, wie %n Schritte simuliert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Change trigger of “%1”</source>
        <translation>Auslöser von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change trigger of %n event(s)</source>
        <translation>
            <numerusform>Auslöser von %n Ereignis ändern</numerusform>
            <numerusform>Auslöser von %n Ereignissen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change arrivals at “%1”</source>
        <translation>Ankünfte bei „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change arrivals at %n event(s)</source>
        <translation>
            <numerusform>Ankünfte bei %n Ereignis ändern</numerusform>
            <numerusform>Ankünfte bei %n Ereignissen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change delay of “%1”</source>
        <translation>Verzögerung von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change delay of %n event(s)</source>
        <translation>
            <numerusform>Verzögerung von %n Ereignis ändern</numerusform>
            <numerusform>Verzögerung von %n Ereignissen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change role of lane “%1”</source>
        <translation>Rolle der Lane „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change role of %n lane(s)</source>
        <translation>
            <numerusform>Rolle von %n Lane ändern</numerusform>
            <numerusform>Rolle von %n Lanes ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change hours of “%1”</source>
        <translation>Zeiten von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change colour of “%1”</source>
        <translation>Farbe von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change colour of %n role(s)</source>
        <translation>
            <numerusform>Farbe von %n Rolle ändern</numerusform>
            <numerusform>Farbe von %n Rollen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change kind of role “%1”</source>
        <translation>Art der Rolle „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change kind of %n role(s)</source>
        <translation>
            <numerusform>Art von %n Rolle ändern</numerusform>
            <numerusform>Art von %n Rollen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change how many “%1” there are</source>
        <translation>Ändern, wie viele „%1“ es gibt</translation>
    </message>
    <message numerus="yes">
        <source>Change how many of %n role(s) there are</source>
        <translation>
            <numerusform>Ändern, wie viele es von %n Rolle gibt</numerusform>
            <numerusform>Ändern, wie viele es von %n Rollen gibt</numerusform>
        </translation>
    </message>
    <message>
        <source>Change cost per hour of “%1”</source>
        <translation>Kosten pro Stunde von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change cost per hour of %n role(s)</source>
        <translation>
            <numerusform>Kosten pro Stunde von %n Rolle ändern</numerusform>
            <numerusform>Kosten pro Stunde von %n Rollen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change calendar of “%1”</source>
        <translation>Kalender von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change calendar of %n role(s)</source>
        <translation>
            <numerusform>Kalender von %n Rolle ändern</numerusform>
            <numerusform>Kalender von %n Rollen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change state of “%1”</source>
        <translation>Zustand von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change state of %n piece(s) of data</source>
        <translation>
            <numerusform>Zustand von %n Datenobjekt ändern</numerusform>
            <numerusform>Zustand von %n Datenobjekten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change number of “%1”</source>
        <translation>Anzahl von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change number of %n piece(s) of data</source>
        <translation>
            <numerusform>Anzahl von %n Datenobjekt ändern</numerusform>
            <numerusform>Anzahl von %n Datenobjekten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change links of “%1”</source>
        <translation>Links von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change links of %n element(s)</source>
        <translation>
            <numerusform>Links von %n Element ändern</numerusform>
            <numerusform>Links von %n Elementen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change category of “%1”</source>
        <translation>Kategorie von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change category</source>
        <translation>Kategorie ändern</translation>
    </message>
    <message>
        <source>Change owner of “%1”</source>
        <translation>Verantwortlichen von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>Verantwortlichen ändern</translation>
    </message>
    <message>
        <source>Change goal of “%1”</source>
        <translation>Ziel von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Change trigger</source>
        <translation>Auslöser ändern</translation>
    </message>
    <message>
        <source>Change result of “%1”</source>
        <translation>Ergebnis von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change result</source>
        <translation>Ergebnis ändern</translation>
    </message>
    <message>
        <source>Change target figures of “%1”</source>
        <translation>Zielgrößen von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change target figures</source>
        <translation>Zielgrößen ändern</translation>
    </message>
    <message>
        <source>Change stakeholders of “%1”</source>
        <translation>Beteiligte von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change stakeholders</source>
        <translation>Beteiligte ändern</translation>
    </message>
    <message>
        <source>Change status of “%1”</source>
        <translation>Status von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Change version of “%1”</source>
        <translation>Version von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change version</source>
        <translation>Version ändern</translation>
    </message>
    <message>
        <source>Change next review of “%1”</source>
        <translation>Nächste Überprüfung von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change next review</source>
        <translation>Nächste Überprüfung ändern</translation>
    </message>
    <message>
        <source>Change author of “%1”</source>
        <translation>Autor von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change author</source>
        <translation>Autor ändern</translation>
    </message>
    <message>
        <source>Change currency of “%1”</source>
        <translation>Währung von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>Währung ändern</translation>
    </message>
    <message>
        <source>Change time zone of “%1”</source>
        <translation>Zeitzone von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change time zone</source>
        <translation>Zeitzone ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change type of %n element(s)</source>
        <translation>
            <numerusform>Typ von %n Element ändern</numerusform>
            <numerusform>Typ von %n Elementen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Reorder “%1”</source>
        <translation>„%1“ umordnen</translation>
    </message>
    <message>
        <source>Lay out afresh</source>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <source>Lay out the selection</source>
        <translation>Auswahl anordnen</translation>
    </message>
    <message>
        <source>Place what was not drawn</source>
        <translation>Noch nicht Gezeichnetes setzen</translation>
    </message>
    <message>
        <source>Tidy the drawing</source>
        <translation>Zeichnung aufräumen</translation>
    </message>
    <message>
        <source>Route the flows</source>
        <translation>Flüsse führen</translation>
    </message>
    <message>
        <source>Nothing is selected that could be placed anew. Select steps, events or gateways.</source>
        <translation>Es ist nichts ausgewählt, was neu gesetzt werden könnte. Wählen Sie Schritte, Ereignisse oder Gateways aus.</translation>
    </message>
    <message>
        <source>The diagram was changed while it was being laid out; nothing was moved. Try again.</source>
        <translation>Das Diagramm wurde geändert, während es angeordnet wurde; nichts wurde verschoben. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The changes in the recovery file “%1” do not fit together. What it held cannot be restored; it can be deleted.</source>
        <translation>Die Änderungen in der Wiederherstellungsdatei „%1“ passen nicht zusammen. Ihr Inhalt lässt sich nicht wiederherstellen; sie kann gelöscht werden.</translation>
    </message>
    <message>
        <source>“%1” is not valid XML: line %2, column %3 cannot be understood. Correct it there, or get the file again.</source>
        <translation>„%1“ ist kein gültiges XML: Zeile %2, Spalte %3 ist nicht zu verstehen. Berichtigen Sie die Stelle, oder besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is not valid XML: the attribute at line %2, column %3 is not of the form name=&quot;value&quot;. Correct it there, or get the file again.</source>
        <translation>„%1“ ist kein gültiges XML: Das Attribut in Zeile %2, Spalte %3 hat nicht die Form Name=&quot;Wert&quot;. Berichtigen Sie die Stelle, oder besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is not valid XML: line %2, column %3 closes another element than the one that is open. Correct it there, or get the file again.</source>
        <translation>„%1“ ist kein gültiges XML: Zeile %2, Spalte %3 schließt ein anderes Element als das offene. Berichtigen Sie die Stelle, oder besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is not XML: there is no element in it, from line %2, column %3 on. Check that it is the right file.</source>
        <translation>„%1“ ist kein XML: Ab Zeile %2, Spalte %3 steht kein Element darin. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>“%1” is not XML: line %2, column %3 holds binary data. Check that it is the right file.</source>
        <translation>„%1“ ist kein XML: In Zeile %2, Spalte %3 stehen Binärdaten. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>“%1” says at line %2, column %3 that it is written in “%4”, which Laneway cannot read. Save it as UTF-8.</source>
        <translation>„%1“ gibt in Zeile %2, Spalte %3 an, in „%4“ geschrieben zu sein; das kann Laneway nicht lesen. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The file is not in the encoding it claims; it was read as Windows-1252. Check its accented letters.</source>
        <translation>Die Datei hat nicht die Zeichenkodierung, die sie angibt; sie wurde als Windows-1252 gelesen. Prüfen Sie Umlaute und Akzente.</translation>
    </message>
    <message>
        <source>“%1” is XML, but not BPMN 2.0: it starts with “%2” at line %3, column %4, where definitions of BPMN&apos;s namespace should stand. Export it as BPMN 2.0 from the program that wrote it.</source>
        <translation>„%1“ ist XML, aber kein BPMN 2.0: Die Datei beginnt in Zeile %3, Spalte %4 mit „%2“, wo „definitions“ aus dem Namensraum von BPMN stehen müsste. Exportieren Sie sie aus dem Programm, das sie geschrieben hat, als BPMN 2.0.</translation>
    </message>
    <message>
        <source>The id “%1” is given twice; the second element got another one.</source>
        <translation>Die Kennung „%1“ ist doppelt vergeben; das zweite Element bekam eine andere.</translation>
    </message>
    <message>
        <source>The file holds no process and no collaboration; there is nothing to draw.</source>
        <translation>Die Datei enthält weder Prozess noch Kollaboration; es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>The call “%1” leads back to the process it lies in; the reference is kept but nothing follows it.</source>
        <translation>Der Aufruf „%1“ führt zu dem Prozess zurück, in dem er liegt; der Verweis bleibt erhalten, aber ihm wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The pool “%1” runs a process that is not in the file; it is shown as a black box.</source>
        <translation>Der Pool „%1“ gehört zu einem Prozess, der nicht in der Datei ist; er wird als Blackbox gezeigt.</translation>
    </message>
    <message>
        <source>The lane “%1” lists “%2”, which is not in the file; the entry was left out.</source>
        <translation>Die Bahn „%1“ nennt „%2“, das nicht in der Datei ist; der Eintrag wurde weggelassen.</translation>
    </message>
    <message>
        <source>The boundary event “%1” is attached to nothing in the file; it stands by itself.</source>
        <translation>Das angeheftete Ereignis „%1“ hängt an nichts in der Datei; es steht für sich.</translation>
    </message>
    <message>
        <source>The flow “%1” does not start or end at an element that can have flows; it is kept in the file but not shown.</source>
        <translation>Der Fluss „%1“ beginnt oder endet nicht an einem Element, das Flüsse haben kann; er bleibt in der Datei, wird aber nicht gezeigt.</translation>
    </message>
    <message>
        <source>The shape of “%1” has no usable place; it is kept in the file but not shown.</source>
        <translation>Die Form von „%1“ hat keinen brauchbaren Platz; sie bleibt in der Datei, wird aber nicht gezeigt.</translation>
    </message>
    <message>
        <source>The line of “%1” has fewer than two usable points; it is kept in the file but not shown.</source>
        <translation>Die Linie von „%1“ hat weniger als zwei brauchbare Punkte; sie bleibt in der Datei, wird aber nicht gezeigt.</translation>
    </message>
    <message>
        <source>“%1” names an element that is not in the file and was left out.</source>
        <translation>„%1“ nennt ein Element, das nicht in der Datei ist, und wurde weggelassen.</translation>
    </message>
    <message>
        <source>BPMN holds one state of a document: %1 variants were left out. Save as .laneway to keep them.</source>
        <translation>BPMN fasst nur einen Stand eines Dokuments: %1 Varianten wurden weggelassen. Speichern Sie als .laneway, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>„%1“ durch „%2“ ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n occurrence(s) of “%2”</source>
        <translation>
            <numerusform>%n Vorkommen von „%2“ ersetzen</numerusform>
            <numerusform>%n Vorkommen von „%2“ ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of “%1” was changed since it was found. Search for it once more.</source>
        <translation>Der Text von „%1“ wurde geändert, seit er gefunden wurde. Suchen Sie noch einmal danach.</translation>
    </message>
    <message>
        <source>This is no list of steps. Copy lines of text or the cells of a table.</source>
        <translation>Das ist keine Liste von Schritten. Kopieren Sie Textzeilen oder die Zellen einer Tabelle.</translation>
    </message>
    <message>
        <source>“%1” has an empty condition or value: enter one, or clear it.</source>
        <translation>„%1“ hat eine leere Bedingung oder einen leeren Wert: Geben Sie etwas ein, oder löschen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>“%1”: in “%2”, “%4” at character %3 means nothing here. Quotes and brackets must be closed.</source>
        <translation>„%1“: In „%2“ bedeutet „%4“ an Zeichen %3 nichts. Anführungszeichen und Klammern müssen geschlossen werden.</translation>
    </message>
    <message>
        <source>“%1”: “%2” stops too early, at character %3: something is missing there.</source>
        <translation>„%1“: „%2“ hört bei Zeichen %3 zu früh auf: Dort fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1”: in “%2”, “%4” cannot stand at character %3.</source>
        <translation>„%1“: In „%2“ kann „%4“ nicht an Zeichen %3 stehen.</translation>
    </message>
    <message>
        <source>“%1”: in “%2”, the process has no attribute “%4” (character %3). Texts stand in quotes.</source>
        <translation>„%1“: In „%2“ steht „%4“ (Zeichen %3), aber der Prozess hat kein solches Attribut. Texte stehen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1”: in “%2”, “%4” at character %3 should be a number.</source>
        <translation>„%1“: In „%2“ sollte „%4“ an Zeichen %3 eine Zahl sein.</translation>
    </message>
    <message>
        <source>“%1”: in “%2”, “%4” at character %3 should be true or false.</source>
        <translation>„%1“: In „%2“ sollte „%4“ an Zeichen %3 wahr oder falsch sein.</translation>
    </message>
    <message>
        <source>“%1”: in “%2”, two values of different kinds meet at character %3 (“%4”): they cannot be compared or chosen between.</source>
        <translation>„%1“: In „%2“ treffen an Zeichen %3 („%4“) zwei Werte verschiedener Art aufeinander: Sie lassen sich nicht vergleichen, und es lässt sich nicht zwischen ihnen wählen.</translation>
    </message>
    <message>
        <source>“%1”: in “%2”, texts are compared by “%4” at character %3: they can only be equal or not.</source>
        <translation>„%1“: In „%2“ werden Texte an Zeichen %3 mit „%4“ verglichen: Sie können nur gleich oder ungleich sein.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is nested too deeply or too long to be simulated.</source>
        <translation>„%1“: „%2“ ist zu tief verschachtelt oder zu lang, um simuliert zu werden.</translation>
    </message>
    <message>
        <source>“%1” gives a value to “%2”, which is not an attribute of its process.</source>
        <translation>„%1“ gibt „%2“ einen Wert; das ist kein Attribut des Prozesses.</translation>
    </message>
    <message>
        <source>“%1” gives “%2” to the attribute “%3”, which is of another kind.</source>
        <translation>„%1“ gibt dem Attribut „%3“ den Wert „%2“; es ist von anderer Art.</translation>
    </message>
    <message>
        <source>“%1” has an attribute without a name, or two attributes called “%2”.</source>
        <translation>„%1“ hat ein Attribut ohne Namen oder zwei Attribute namens „%2“.</translation>
    </message>
    <message>
        <source>The attribute “%2” of “%1” cannot have the value “%3”, given its kind.</source>
        <translation>Das Attribut „%2“ von „%1“ kann seiner Art nach nicht den Wert „%3“ haben.</translation>
    </message>
    <message>
        <source>BPMN has no phases: other programs show the %1 phases as lanes without steps. Laneway reads them back as phases.</source>
        <translation>BPMN kennt keine Phasen: Andere Programme zeigen die %1 Phasen als Bahnen ohne Schritte. Laneway liest sie wieder als Phasen.</translation>
    </message>
    <message>
        <source>%1 elements have values that BPMN has no place for, such as durations, costs, systems and shares. They are written as Laneway&apos;s extensions: other programs keep or drop them, none shows them.</source>
        <translation>%1 Elemente haben Werte, für die BPMN keinen Platz hat, etwa Dauern, Kosten, Systeme und Anteile. Sie werden als Erweiterungen von Laneway geschrieben: Andere Programme behalten oder verwerfen sie, keines zeigt sie.</translation>
    </message>
    <message>
        <source>“%1” (%2) has no place in a map; it is carried along unseen and written back to BPMN.</source>
        <translation>„%1“ (%2) hat in einer Karte keinen Platz; es wird ungesehen mitgeführt und beim Export nach BPMN zurückgeschrieben.</translation>
    </message>
    <message>
        <source>“%1” has %2 elements that the file does not draw. They are in the document, but not on the map; arrange the map afresh to see them.</source>
        <translation>„%1“ hat %2 Elemente, die die Datei nicht zeichnet. Sie sind im Dokument, aber nicht auf der Karte; ordnen Sie die Karte neu an, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <translation>„%1“ kommentieren</translation>
    </message>
    <message>
        <source>Resolve comment on “%1”</source>
        <translation>Kommentar zu „%1“ erledigen</translation>
    </message>
    <message>
        <source>Reopen comment on “%1”</source>
        <translation>Kommentar zu „%1“ wieder öffnen</translation>
    </message>
    <message>
        <source>Remove comment on “%1”</source>
        <translation>Kommentar zu „%1“ entfernen</translation>
    </message>
    <message>
        <source>Change look of “%1”</source>
        <translation>Aussehen von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change look of %n element(s)</source>
        <translation>
            <numerusform>Aussehen von %n Element ändern</numerusform>
            <numerusform>Aussehen von %n Elementen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change look of all of a kind</source>
        <translation>Aussehen aller Elemente einer Art ändern</translation>
    </message>
    <message>
        <source>A comment needs a text.</source>
        <translation>Ein Kommentar braucht einen Text.</translation>
    </message>
    <message>
        <source>This comment was changed or removed meanwhile; nothing was done.</source>
        <translation>Dieser Kommentar wurde inzwischen geändert oder entfernt; es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Comments and links cannot be attached to this element.</source>
        <translation>Zu diesem Element kann es keine Kommentare und Links geben.</translation>
    </message>
    <message>
        <source>The file holds something else where the comments and links of “%1” belong. It is kept; remove it from the file first.</source>
        <translation>Wo die Kommentare und Links von „%1“ hingehören, steht in der Datei etwas anderes. Es bleibt erhalten; entfernen Sie es zuerst aus der Datei.</translation>
    </message>
    <message>
        <source>The file holds something else where the looks of kinds belong. It is kept; remove it from the file first.</source>
        <translation>Wo das Aussehen der Arten hingehört, steht in der Datei etwas anderes. Es bleibt erhalten; entfernen Sie es zuerst aus der Datei.</translation>
    </message>
    <message>
        <source>Text can be from %1 to %2 px high.</source>
        <translation>Text kann %1 bis %2 px hoch sein.</translation>
    </message>
    <message>
        <source>Move to another document</source>
        <translation>In ein anderes Dokument verschieben</translation>
    </message>
    <message>
        <source>Change who does “%1”</source>
        <translation>Ändern, wer „%1“ macht</translation>
    </message>
    <message>
        <source>Change attributes of “%1”</source>
        <translation>Merkmale von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change attributes of %n process(es)</source>
        <translation>
            <numerusform>Merkmale von %n Prozess ändern</numerusform>
            <numerusform>Merkmale von %n Prozessen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change values set by “%1”</source>
        <translation>Ändern, was „%1“ setzt</translation>
    </message>
    <message numerus="yes">
        <source>Change values set by %n element(s)</source>
        <translation>
            <numerusform>Ändern, was %n Element setzt</numerusform>
            <numerusform>Ändern, was %n Elemente setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change due time of “%1”</source>
        <translation>Frist von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change due time of %n process(es)</source>
        <translation>
            <numerusform>Frist von %n Prozess ändern</numerusform>
            <numerusform>Frist von %n Prozessen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Change %n person(s)</source>
        <translation>
            <numerusform>%n Person ändern</numerusform>
            <numerusform>%n Personen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change batches at “%1”</source>
        <translation>Stapel bei „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change batches at %n step(s)</source>
        <translation>
            <numerusform>Stapel bei %n Schritt ändern</numerusform>
            <numerusform>Stapel bei %n Schritten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change set-up of “%1”</source>
        <translation>Rüsten bei „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change set-up of %n step(s)</source>
        <translation>
            <numerusform>Rüsten bei %n Schritt ändern</numerusform>
            <numerusform>Rüsten bei %n Schritten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change how often “%1” goes wrong</source>
        <translation>Ändern, wie oft „%1“ misslingt</translation>
    </message>
    <message numerus="yes">
        <source>Change how often %n step(s) go wrong</source>
        <translation>
            <numerusform>Ändern, wie oft %n Schritt misslingt</numerusform>
            <numerusform>Ändern, wie oft %n Schritte misslingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change queue of “%1”</source>
        <translation>Warteschlange von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change queue of %n role(s)</source>
        <translation>
            <numerusform>Warteschlange von %n Rolle ändern</numerusform>
            <numerusform>Warteschlangen von %n Rollen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change who of “%1” is taken</source>
        <translation>Ändern, wer von „%1“ genommen wird</translation>
    </message>
    <message numerus="yes">
        <source>Change who is taken of %n role(s)</source>
        <translation>
            <numerusform>Ändern, wer von %n Rolle genommen wird</numerusform>
            <numerusform>Ändern, wer von %n Rollen genommen wird</numerusform>
        </translation>
    </message>
    <message>
        <source>Change urgent work of “%1”</source>
        <translation>Dringende Arbeit von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change urgent work of %n role(s)</source>
        <translation>
            <numerusform>Dringende Arbeit von %n Rolle ändern</numerusform>
            <numerusform>Dringende Arbeit von %n Rollen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change breakdowns of “%1”</source>
        <translation>Ausfälle von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change breakdowns of %n role(s)</source>
        <translation>
            <numerusform>Ausfälle von %n Rolle ändern</numerusform>
            <numerusform>Ausfälle von %n Rollen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>“%2” does not fit behind “%1”: write a whole number from 1 to %3, or a range such as 101..200.</source>
        <translation>„%2“ passt nicht hinter „%1“: Schreiben Sie eine ganze Zahl von 1 bis %3 oder einen Bereich wie 101..200.</translation>
    </message>
    <message>
        <source>“%2” does not fit behind “%1”: write a share above 0 % and below 100 %, such as 5%.</source>
        <translation>„%2“ passt nicht hinter „%1“: Schreiben Sie einen Anteil über 0 % und unter 100 %, etwa 5%.</translation>
    </message>
    <message>
        <source>“%2” does not fit behind “%1”: write a time such as 2 d or 90 min.</source>
        <translation>„%2“ passt nicht hinter „%1“: Schreiben Sie eine Zeit wie 2 d oder 90 min.</translation>
    </message>
    <message>
        <source>“%1” is no file of results that can be put together: write one with “laneway simulate --json”.</source>
        <translation>„%1“ ist keine Ergebnisdatei, die sich zusammensetzen lässt: Schreiben Sie eine mit „laneway simulate --json“.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not parts of one run: the document, the scenario or the settings differ.</source>
        <translation>„%1“ und „%2“ sind keine Teile eines Laufs: Das Dokument, das Szenario oder die Einstellungen unterscheiden sich.</translation>
    </message>
    <message>
        <source>“%1” was run with the seed %2 and “%3” with %4: put together only parts with one seed.</source>
        <translation>„%1“ lief mit dem Startwert %2 und „%3“ mit %4: Setzen Sie nur Teile mit demselben Startwert zusammen.</translation>
    </message>
    <message>
        <source>The run of “%1” did not finish: run its replications again.</source>
        <translation>Der Lauf von „%1“ wurde nicht fertig: Lassen Sie seine Wiederholungen noch einmal laufen.</translation>
    </message>
    <message>
        <source>Replication %1 is in “%2” and in “%3”: leave one of the two out.</source>
        <translation>Die Wiederholung %1 steht in „%2“ und in „%3“: Lassen Sie eine der beiden Dateien weg.</translation>
    </message>
    <message>
        <source>Replications %1 to %2 are in none of the parts: run them, or name their file.</source>
        <translation>Die Wiederholungen %1 bis %2 stehen in keinem der Teile: Lassen Sie sie laufen, oder nennen Sie ihre Datei.</translation>
    </message>
    <message>
        <source>An attribute needs a name, without square brackets.</source>
        <translation>Ein Merkmal braucht einen Namen ohne eckige Klammern.</translation>
    </message>
    <message>
        <source>“%1” has an attribute “%2” already.</source>
        <translation>„%1“ hat schon ein Merkmal „%2“.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1”: a step takes at least one of a role.</source>
        <translation>„%1“: Ein Schritt braucht mindestens eine Person einer Rolle.</translation>
    </message>
    <message>
        <source>“%1”: a speed lies between 1 and 10000 %.</source>
        <translation>„%1“: Ein Tempo liegt zwischen 1 und 10000 %.</translation>
    </message>
    <message>
        <source>“%1”: the time between two breakdowns must be longer than nothing.</source>
        <translation>„%1“: Die Zeit zwischen zwei Ausfällen muss länger als null sein.</translation>
    </message>
    <message>
        <source>“%1”: overtime costs between 0 and 100 times as much.</source>
        <translation>„%1“: Überstunden kosten das 0- bis 100-Fache.</translation>
    </message>
    <message>
        <source>“&amp;%1;” stands for a text that is declared elsewhere. Laneway looks up no such texts; the name itself is kept in its place.</source>
        <translation>„&amp;%1;“ steht für einen Text, der anderswo festgelegt ist. Laneway schlägt solche Texte nicht nach; an ihrer Stelle bleibt der Name selbst stehen.</translation>
    </message>
    <message>
        <source>Simulation data for “%1” was not used: there is no such element in the file.</source>
        <translation>Simulationsdaten zu „%1“ wurden nicht verwendet: Die Datei enthält kein solches Element.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is simulation data that Laneway does not know; it is kept in the file but not simulated.</source>
        <translation>„%1“ bei „%2“ sind Simulationsdaten, die Laneway nicht kennt; sie bleiben in der Datei erhalten, werden aber nicht simuliert.</translation>
    </message>
    <message>
        <source>“%1” is no step that takes time or people; what the file says of that is kept but not simulated.</source>
        <translation>„%1“ ist kein Schritt, der Zeit oder Personen braucht; was die Datei dazu sagt, bleibt erhalten, wird aber nicht simuliert.</translation>
    </message>
    <message>
        <source>“%1” is a step and starts no instances; the arrivals that the file gives it are not simulated.</source>
        <translation>„%1“ ist ein Schritt und startet keine Instanzen; die Ankünfte, die die Datei dort nennt, werden nicht simuliert.</translation>
    </message>
    <message>
        <source>The share of the flow “%1” was not used: nothing is decided where the flow begins.</source>
        <translation>Der Anteil des Flusses „%1“ wurde nicht verwendet: Dort, wo er beginnt, wird nichts entschieden.</translation>
    </message>
    <message>
        <source>The shares behind “%1” add up to %2 % instead of 100 %; they were not used, and equal shares are assumed.</source>
        <translation>Die Anteile hinter „%1“ ergeben zusammen %2 % statt 100 %; sie wurden nicht verwendet, es werden gleiche Anteile angenommen.</translation>
    </message>
    <message>
        <source>“%2” is to be done by “%1”, whom the file does not describe.</source>
        <translation>„%2“ soll von „%1“ erledigt werden; die Datei beschreibt nicht, wer das ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a simulation scenario: it is no valid JSON at line %2, column %3.</source>
        <translation>„%1“ kann nicht als Simulationsszenario gelesen werden: In Zeile %2, Spalte %3 ist es kein gültiges JSON.</translation>
    </message>
    <message>
        <source>“%1” is no simulation scenario of Prosimos: it has neither times of tasks nor shares of gateways. Choose another file.</source>
        <translation>„%1“ ist kein Simulationsszenario von Prosimos: Es enthält weder Zeiten von Aufgaben noch Anteile von Gateways. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The simulation data was taken from “%1” beside the file. The remarks on it that follow give the lines of that file.</source>
        <translation>Die Simulationsdaten stammen aus „%1“ neben der Datei. Die folgenden Hinweise dazu nennen die Zeilen jener Datei.</translation>
    </message>
    <message>
        <source>The simulation scenario “%1” beside the file is damaged and was not used.</source>
        <translation>Das Simulationsszenario „%1“ neben der Datei ist beschädigt und wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>“%1” belongs to several groups of people that do different steps, and counts in each of them.</source>
        <translation>„%1“ gehört zu mehreren Gruppen, die verschiedene Schritte erledigen, und zählt in jeder davon.</translation>
    </message>
    <message>
        <source>The people of “%1” differ in cost or working hours: the mean cost and the hours of the first are used for all.</source>
        <translation>Die Personen von „%1“ unterscheiden sich in Kosten oder Arbeitszeiten: Für alle gelten die mittleren Kosten und die Arbeitszeiten der ersten.</translation>
    </message>
    <message>
        <source>“%1” takes different people different times; the time of the first is used for all.</source>
        <translation>„%1“ dauert bei verschiedenen Personen verschieden lange; für alle gilt die Dauer der ersten.</translation>
    </message>
    <message>
        <source>The time of “%1” is cut off at bounds in the scenario; it is simulated without them.</source>
        <translation>Die Dauer von „%1“ ist im Szenario durch Grenzen beschnitten; simuliert wird sie ohne diese.</translation>
    </message>
    <message>
        <source>“%1” has nobody idle for longer on end (%2 on average) than “%3” (%4), but one more there would bring less.</source>
        <translation>Bei „%1“ ist länger am Stück niemand frei (im Mittel %2) als bei „%3“ (%4), aber eine Person mehr brächte dort weniger.</translation>
    </message>
    <message>
        <source>From moment to moment “%1” is what holds the work up more often (%2 of the time) than “%3” (%4), but one more there would bring less.</source>
        <translation>Von Augenblick zu Augenblick hält „%1“ die Arbeit häufiger auf (%2 der Zeit) als „%3“ (%4), aber eine Person mehr brächte dort weniger.</translation>
    </message>
    <message>
        <source>There is no exact answer to compare with: instances do not come to “%1” by chance alone and at any hour, one by one, or several processes run together.</source>
        <translation>Es gibt keine genaue Antwort zum Vergleich: Instanzen kommen bei „%1“ nicht rein zufällig, zu jeder Stunde und einzeln, oder mehrere Prozesse laufen zusammen.</translation>
    </message>
    <message>
        <source>There is no exact answer to compare with: at “%1” instances divide, repeat or wait for something else than a person.</source>
        <translation>Es gibt keine genaue Antwort zum Vergleich: Bei „%1“ teilen sich Instanzen, wiederholen sich oder warten auf etwas anderes als eine Person.</translation>
    </message>
    <message>
        <source>There is no exact answer to compare with: “%1” needs more than one person and a duration.</source>
        <translation>Es gibt keine genaue Antwort zum Vergleich: „%1“ braucht mehr als eine Person und eine Dauer.</translation>
    </message>
    <message>
        <source>There is no exact answer to compare with: “%1” is not always there, has people that differ or are shared, or does not take what comes first.</source>
        <translation>Es gibt keine genaue Antwort zum Vergleich: „%1“ ist nicht immer da, hat Personen, die sich unterscheiden oder mehreren Rollen gehören, oder nimmt nicht das Erste zuerst.</translation>
    </message>
    <message>
        <source>There is no exact answer to compare with: the steps of “%1” are not all equally long on average with exponential times.</source>
        <translation>Es gibt keine genaue Antwort zum Vergleich: Die Schritte von „%1“ dauern nicht alle im Mittel gleich lang mit exponentiellen Zeiten.</translation>
    </message>
    <message>
        <source>There is no exact answer to compare with: what “%1” hands on does not come by chance alone, since its times are not exponential.</source>
        <translation>Es gibt keine genaue Antwort zum Vergleich: Was „%1“ weitergibt, kommt nicht rein zufällig, weil die Zeiten dort nicht exponentiell sind.</translation>
    </message>
    <message>
        <source>There is no exact answer to compare with: “%1” cannot keep up, so there is no long run.</source>
        <translation>Es gibt keine genaue Antwort zum Vergleich: „%1“ kommt nicht nach, also gibt es keine lange Sicht.</translation>
    </message>
    <message>
        <source>“%1” needs several roles at once that only the same people have, so it can never start: give one of the roles to somebody else, or enter more people.</source>
        <translation>„%1“ braucht gleichzeitig mehrere Rollen, die nur dieselben Personen haben, und kann deshalb nie beginnen: Geben Sie eine der Rollen jemand anderem oder tragen Sie mehr Personen ein.</translation>
    </message>
    <message>
        <source>Put name back</source>
        <translation>Namen zurücksetzen</translation>
    </message>
    <message>
        <source>“--mode selection” needs to know what to place anew: write the ids of the elements behind “--select”, with commas between them.</source>
        <translation>„--mode selection“ muss wissen, was neu angeordnet werden soll: Schreiben Sie die Kennungen der Elemente hinter „--select“, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>“--select” names “%1”, which the document does not have.</source>
        <translation>„--select“ nennt „%1“, das es im Dokument nicht gibt.</translation>
    </message>
    <message>
        <source>Nothing that “--select” names is drawn in a diagram, so nothing can be placed.</source>
        <translation>Nichts von dem, was „--select“ nennt, ist in einem Diagramm gezeichnet; es kann also nichts angeordnet werden.</translation>
    </message>
    <message>
        <source>“--select” goes with “--mode selection” only.</source>
        <translation>„--select“ geht nur zusammen mit „--mode selection“.</translation>
    </message>
    <message>
        <source>“%1” (%2) is shown where the file has it but cannot be edited; it is written back to BPMN.</source>
        <translation>„%1“ (%2) wird dort gezeigt, wo die Datei es hat, lässt sich aber nicht bearbeiten; es wird nach BPMN zurückgeschrieben.</translation>
    </message>
    <message>
        <source>The simulation data of BIMP and Apromore (qbp) is left out because values were changed in Laneway; all of them are written as BPSim.</source>
        <translation>Die Simulationsdaten von BIMP und Apromore (qbp) werden weggelassen, weil Werte in Laneway geändert wurden; alle Werte werden als BPSim geschrieben.</translation>
    </message>
    <message>
        <source>“%1” and “%2” contradict each other: leave one of them out.</source>
        <translation>„%1“ und „%2“ widersprechen sich: Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>A run needs 1 to %1 replications, at least one instance, a horizon and a target longer than nothing, and a precision above 0 % and below 100 %.</source>
        <translation>Ein Lauf braucht 1 bis %1 Replikationen, mindestens eine Instanz, ein Ende und eine gewünschte Durchlaufzeit größer als null und eine Genauigkeit über 0 % und unter 100 %.</translation>
    </message>
</context>
<context>
    <name>NewDocument</name>
    <message>
        <source>New process</source>
        <translation>Neuer Prozess</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
</context>
<context>
    <name>QuantityInput</name>
    <message>
        <source>w wk week weeks</source>
        <translation>w wo woche wochen</translation>
    </message>
    <message>
        <source>d day days</source>
        <translation>d t tag tage tagen</translation>
    </message>
    <message>
        <source>h hr hrs hour hours</source>
        <translation>h std stunde stunden</translation>
    </message>
    <message>
        <source>m min mins minute minutes</source>
        <translation>m min minute minuten</translation>
    </message>
    <message>
        <source>s sec secs second seconds</source>
        <translation>s sek sekunde sekunden</translation>
    </message>
    <message>
        <source>ms millisecond milliseconds</source>
        <translation>ms millisekunde millisekunden</translation>
    </message>
</context>
<context>
    <name>RecoveryQuestion</name>
    <message>
        <source>“%1”, last changed %2</source>
        <translation>„%1“, zuletzt geändert %2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Laneway ended before this document was saved. Recover its changes?</source>
        <translation>Laneway wurde beendet, bevor dieses Dokument gespeichert war. Die Änderungen wiederherstellen?</translation>
    </message>
    <message>
        <source>Laneway ended before these documents were saved. Recover their changes?</source>
        <translation>Laneway wurde beendet, bevor diese Dokumente gespeichert waren. Die Änderungen wiederherstellen?</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Ask Again Later</source>
        <translation>&amp;Später fragen</translation>
    </message>
</context>
<context>
    <name>SaveDocument</name>
    <message>
        <source>Changed on disk</source>
        <translation>Auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since you opened it.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, seit Sie es geöffnet haben.</translation>
    </message>
    <message>
        <source>Replace It</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Laneway</source>
        <translation>Laneway</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before closing it?</source>
        <translation>Änderungen an „%1“ vor dem Schließen speichern?</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Letters are commands of the drawing, with or without a selection. While a name is typed they are text.</source>
        <translation>Buchstaben sind Befehle der Zeichnung, mit oder ohne Auswahl. Solange ein Name getippt wird, sind sie Text.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>Warm-up until %1</source>
        <translation>Vorlauf bis %1</translation>
    </message>
</context>
<context>
    <name>Tints</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>laneway::AssignmentRow</name>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1 (unbekannt)</translation>
    </message>
    <message>
        <source>Attribute set</source>
        <translation>Gesetztes Merkmal</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove value</source>
        <translation>Wert entfernen</translation>
    </message>
</context>
<context>
    <name>laneway::AssignmentsSection</name>
    <message>
        <source>When done, sets</source>
        <translation>Setzt am Ende</translation>
    </message>
    <message>
        <source>Values that attributes of the instance have from then on.</source>
        <translation>Werte, die Merkmale der Instanz von da an haben.</translation>
    </message>
    <message>
        <source>Set an attribute</source>
        <translation>Merkmal setzen</translation>
    </message>
</context>
<context>
    <name>laneway::AttributeRow</name>
    <message>
        <source>“%1” cannot be read. Write it like %2.</source>
        <translation>„%1“ ist nicht zu verstehen. Schreiben Sie es wie %2.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Kind of attribute</source>
        <translation>Art des Merkmals</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>What an instance comes with; steps may change it.</source>
        <translation>Womit eine Instanz beginnt; Schritte können es ändern.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <translation>Merkmal entfernen</translation>
    </message>
</context>
<context>
    <name>laneway::AttributesSection</name>
    <message>
        <source>amount</source>
        <translation>betrag</translation>
    </message>
    <message>
        <source>amount%1</source>
        <translation>betrag%1</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>When instances are due, and what they carry, for conditions at decisions.</source>
        <translation>Wann Instanzen fällig sind und was sie mitbringen, für Bedingungen an Entscheidungen.</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>Fällig binnen</translation>
    </message>
    <message>
        <source>How long an instance may take; results say how many are in time.</source>
        <translation>Wie lange eine Instanz dauern darf; die Ergebnisse sagen, wie viele rechtzeitig sind.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Attributes of instances</source>
        <translation>Merkmale der Instanzen</translation>
    </message>
    <message>
        <source>An amount, a kind of customer, whether it is urgent: what conditions ask for.</source>
        <translation>Ein Betrag, eine Art Kunde, ob es eilt: wonach Bedingungen fragen.</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Merkmal hinzufügen</translation>
    </message>
</context>
<context>
    <name>laneway::BottleneckStrips</name>
    <message>
        <source>“%1” is the bottleneck %2 of the time, and %3 of it from %4 to %5.</source>
        <translation>„%1“ ist in %2 der Zeit der Engpass, von %4 bis %5 in %3 davon.</translation>
    </message>
    <message>
        <source>“%1” is not on duty from %2 to %3.</source>
        <translation>„%1“ ist von %2 bis %3 nicht im Dienst.</translation>
    </message>
    <message>
        <source>“%1” is busy %2 of the time on duty, and %3 of it from %4 to %5.</source>
        <translation>„%1“ ist %2 der Dienstzeit ausgelastet, von %4 bis %5 zu %3.</translation>
    </message>
    <message>
        <source>The warm-up is left out here.</source>
        <translation>Der Vorlauf ist hier weggelassen.</translation>
    </message>
</context>
<context>
    <name>laneway::CalendarEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Empty: that of the document.</source>
        <translation>Leer: die des Dokuments.</translation>
    </message>
    <message>
        <source>As the document</source>
        <translation>Wie das Dokument</translation>
    </message>
    <message>
        <source>Holidays and other days that differ</source>
        <translation>Feiertage und andere abweichende Tage</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>Feiertag hinzufügen</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Write a region and city, such as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“. Schreiben Sie eine Region und Stadt, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Zeiten am %1</translation>
    </message>
    <message>
        <source>“%1” are no hours. Write them like 9:00–12:00, 13:00–17:00.</source>
        <translation>„%1“ sind keine Zeiten. Schreiben Sie sie wie 9:00–12:00, 13:00–17:00.</translation>
    </message>
    <message>
        <source>Work rests until they open again</source>
        <translation>Die Arbeit ruht bis zum nächsten Dienstbeginn</translation>
    </message>
    <message>
        <source>Work is finished, then they leave</source>
        <translation>Die Arbeit wird fertig gemacht, dann ist Schluss</translation>
    </message>
    <message>
        <source>What does not fit is not begun</source>
        <translation>Was nicht mehr fertig wird, wird nicht begonnen</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>At closing time</source>
        <translation>Bei Dienstschluss</translation>
    </message>
    <message>
        <source>What a simulation does with work in progress when the hours end.</source>
        <translation>Was eine Simulation mit angefangener Arbeit macht, wenn die Arbeitszeit endet.</translation>
    </message>
    <message>
        <source>Overtime costs</source>
        <translation>Überstunden kosten</translation>
    </message>
    <message>
        <source>Of the usual cost per hour, for work that is finished after closing time.</source>
        <translation>Vom üblichen Stundensatz, für Arbeit, die nach Dienstschluss fertig wird.</translation>
    </message>
</context>
<context>
    <name>laneway::CalendarsPage</name>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>No calendars yet: everybody works round the clock.</source>
        <translation>Noch keine Kalender: Alle arbeiten rund um die Uhr.</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Neuer Kalender</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Office hours %1</source>
        <translation>Bürozeiten %1</translation>
    </message>
</context>
<context>
    <name>laneway::CanvasView</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Press N or double-click to add the first step; Tab after its name adds the next.</source>
        <translation>Drücken Sie N oder doppelklicken Sie für den ersten Schritt; Tab nach seinem Namen fügt den nächsten hinzu.</translation>
    </message>
    <message>
        <source>Press N or double-click to add a pool or a step; Tab after a step&apos;s name adds the next.</source>
        <translation>Drücken Sie N oder doppelklicken Sie für einen Pool oder Schritt; Tab nach dem Namen eines Schritts fügt den nächsten hinzu.</translation>
    </message>
</context>
<context>
    <name>laneway::ChoiceField</name>
    <message>
        <source>Different values</source>
        <translation>Verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>laneway::CommandPalette</name>
    <message>
        <source>Type a command or the name of a step</source>
        <translation>Befehl oder Namen eines Schritts eingeben</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing of that name can be done now.</source>
        <translation>Unter diesem Namen lässt sich jetzt nichts ausführen.</translation>
    </message>
</context>
<context>
    <name>laneway::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Show resolved comments too</source>
        <translation>Auch erledigte Kommentare zeigen</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <translation>%1 zu „%2“</translation>
    </message>
    <message>
        <source>%1 on “%2”, %3</source>
        <translation>%1 zu „%2“, %3</translation>
    </message>
    <message>
        <source>Ticked: resolved</source>
        <translation>Mit Haken: erledigt</translation>
    </message>
    <message>
        <source>Resolved: %1, %2</source>
        <translation>Erledigt: %1, %2</translation>
    </message>
    <message>
        <source>Open: %1, %2</source>
        <translation>Offen: %1, %2</translation>
    </message>
    <message>
        <source>Select something to comment on it</source>
        <translation>Zum Kommentieren etwas auswählen</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <translation>„%1“ kommentieren</translation>
    </message>
    <message>
        <source>No open comments</source>
        <translation>Keine offenen Kommentare</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>laneway::ComparisonDialog</name>
    <message>
        <source>Compare scenarios</source>
        <translation>Szenarien vergleichen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Ist-Zustand</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Both run on the same random numbers…</source>
        <translation>Beide laufen mit denselben Zufallszahlen…</translation>
    </message>
    <message>
        <source>One of the two did not come to its end.</source>
        <translation>Einer der beiden Läufe kam nicht zu seinem Ende.</translation>
    </message>
    <message>
        <source>%1 replications each on the same random numbers. Differences in bold are certain: their interval leaves out zero.</source>
        <translation>Je %1 Wiederholungen mit denselben Zufallszahlen. Fett gesetzte Unterschiede sind sicher: Ihr Intervall enthält die Null nicht.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>laneway::CountField</name>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>laneway::CourseChart</name>
    <message>
        <source>%1 in progress on average from %2 to %3 after the start.</source>
        <translation>Von %2 bis %3 nach dem Beginn sind durchschnittlich %1 in Arbeit.</translation>
    </message>
    <message>
        <source>%1 This is warm-up, left out of the figures.</source>
        <translation>%1 Das ist Vorlauf und geht nicht in die Kennzahlen ein.</translation>
    </message>
</context>
<context>
    <name>laneway::CourseSection</name>
    <message>
        <source>Work in progress over time</source>
        <translation>Laufende Arbeit im Zeitverlauf</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Busy over time</source>
        <translation>Auslastung im Zeitverlauf</translation>
    </message>
    <message>
        <source>Ways through the process</source>
        <translation>Wege durch den Prozess</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>All others together</source>
        <translation>Alle übrigen zusammen</translation>
    </message>
</context>
<context>
    <name>laneway::CycleTimeChart</name>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
</context>
<context>
    <name>laneway::DataSection</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Such as draft or signed</source>
        <translation>Etwa Entwurf oder unterschrieben</translation>
    </message>
    <message>
        <source>Several of them</source>
        <translation>Mehrere davon</translation>
    </message>
</context>
<context>
    <name>laneway::DateField</name>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie %2.</translation>
    </message>
</context>
<context>
    <name>laneway::DiagramActions</name>
    <message>
        <source>&amp;Tidy the Drawing</source>
        <translation>Zeichnung &amp;aufräumen</translation>
    </message>
    <message>
        <source>Straightens and spaces what is drawn; order and columns stay.</source>
        <translation>Begradigt und verteilt, was gezeichnet ist; Reihenfolge und Spalten bleiben.</translation>
    </message>
    <message>
        <source>Lay Out &amp;Afresh</source>
        <translation>&amp;Neu anordnen</translation>
    </message>
    <message>
        <source>Places every step anew; bends and labels set by hand stay.</source>
        <translation>Setzt jeden Schritt neu; von Hand gesetzte Knicke und Beschriftungen bleiben.</translation>
    </message>
    <message>
        <source>Lay Out the &amp;Selection</source>
        <translation>A&amp;uswahl anordnen</translation>
    </message>
    <message>
        <source>Places only what is selected anew.</source>
        <translation>Setzt nur das Ausgewählte neu.</translation>
    </message>
    <message>
        <source>Place What Is Not &amp;Drawn</source>
        <translation>Noch nicht &amp;Gezeichnetes setzen</translation>
    </message>
    <message>
        <source>Finds places for steps the drawing does not show yet; the rest stays.</source>
        <translation>Findet Plätze für Schritte, die noch nicht gezeichnet sind; alles andere bleibt.</translation>
    </message>
    <message>
        <source>Route the &amp;Flows</source>
        <translation>&amp;Flüsse führen</translation>
    </message>
    <message>
        <source>Leads every flow anew; no step moves.</source>
        <translation>Führt jeden Fluss neu; kein Schritt bewegt sich.</translation>
    </message>
    <message>
        <source>By &amp;Nothing</source>
        <translation>&amp;Gar nicht</translation>
    </message>
    <message>
        <source>By &amp;Who Does Them</source>
        <translation>Danach, &amp;wer sie ausführt</translation>
    </message>
    <message>
        <source>By &amp;How They Are Carried Out</source>
        <translation>Danach, &amp;wie sie ausgeführt werden</translation>
    </message>
</context>
<context>
    <name>laneway::DistributionEditor</name>
    <message>
        <source>%1, assumed</source>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>“%1” is no list of times. Write it like 10 min; 12 min; 30 min × 2.</source>
        <translation>„%1“ ist keine Liste von Zeiten. Schreiben Sie sie wie 10 min; 12 min; 30 min × 2.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Write it like 35 min, 2 h or 1 h 30 min.</source>
        <translation>„%1“ ist keine Zeitspanne. Schreiben Sie sie wie 35 min, 2 h oder 1 h 30 min.</translation>
    </message>
    <message>
        <source>How it varies</source>
        <translation>Wie sie schwankt</translation>
    </message>
</context>
<context>
    <name>laneway::DocumentSection</name>
    <message>
        <source>“%1” is no currency. Write its three letters, such as EUR or USD.</source>
        <translation>„%1“ ist keine Währung. Schreiben Sie ihre drei Buchstaben, etwa EUR oder USD.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Write a region and city, such as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“. Schreiben Sie eine Region und Stadt, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
</context>
<context>
    <name>laneway::DocumentTab</name>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>The process “%1” is neither in this document nor in a BPMN file beside it.</source>
        <translation>Der Prozess „%1“ ist weder in diesem Dokument noch in einer BPMN-Datei daneben.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <translation>Kein Programm öffnet „%1“.</translation>
    </message>
</context>
<context>
    <name>laneway::DocumentationSection</name>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
</context>
<context>
    <name>laneway::DurationField</name>
    <message>
        <source>“%1” is no length of time. Write it like 35 min, 2 h or 1 h 30 min.</source>
        <translation>„%1“ ist keine Zeitspanne. Schreiben Sie sie wie 35 min, 2 h oder 1 h 30 min.</translation>
    </message>
</context>
<context>
    <name>laneway::EditField</name>
    <message>
        <source>Different values</source>
        <translation>Verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>laneway::ElementPage</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>laneway::EventSection</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>As in BPMN: PT2H, R/P1D</source>
        <translation>Wie in BPMN: PT2H, R/P1D</translation>
    </message>
    <message>
        <source>70 % load, assumed</source>
        <translation>70 % Last, angenommen</translation>
    </message>
    <message>
        <source>Does not occur, assumed</source>
        <translation>Tritt nicht ein, angenommen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Interrupts the step</source>
        <translation>Unterbricht den Schritt</translation>
    </message>
    <message>
        <source>A new one arrives every</source>
        <translation>Eine neue kommt alle</translation>
    </message>
    <message>
        <source>The time between one instance and the next.</source>
        <translation>Die Zeit zwischen einer Instanz und der nächsten.</translation>
    </message>
    <message>
        <source>Arrivals come</source>
        <translation>Ankünfte kommen</translation>
    </message>
    <message>
        <source>The calendar in whose open hours instances arrive.</source>
        <translation>Der Kalender, in dessen offenen Zeiten Instanzen eintreffen.</translation>
    </message>
    <message>
        <source>Happens after</source>
        <translation>Geschieht nach</translation>
    </message>
    <message>
        <source>How long it takes in a simulation until the event happens.</source>
        <translation>Wie lange es in einer Simulation dauert, bis das Ereignis eintritt.</translation>
    </message>
    <message>
        <source>Each comes back after</source>
        <translation>Jede kommt wieder nach</translation>
    </message>
    <message>
        <source>The time from when one is done until it arrives again.</source>
        <translation>Die Zeit, bis eine fertige Instanz wieder eintrifft.</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Immer dieselben</translation>
    </message>
    <message>
        <source>How many there are in all, who come again and again and never leave.</source>
        <translation>Wie viele es insgesamt sind, die immer wiederkommen und nie gehen.</translation>
    </message>
    <message>
        <source>No, ever new ones</source>
        <translation>Nein, immer neue</translation>
    </message>
</context>
<context>
    <name>laneway::ExceptionRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>Name des Feiertags</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Hours on these days</source>
        <translation>Zeiten an diesen Tagen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” are no hours. Write them like 9:00–12:00, 13:00–17:00.</source>
        <translation>„%1“ sind keine Zeiten. Schreiben Sie sie wie 9:00–12:00, 13:00–17:00.</translation>
    </message>
</context>
<context>
    <name>laneway::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>With the document inside</source>
        <translation>Mit dem Dokument darin</translation>
    </message>
    <message>
        <source>Whoever gets the file can open it in Laneway and finds everything in it: all maps, times, costs and notes, also what the picture does not show.</source>
        <translation>Wer die Datei bekommt, kann sie in Laneway öffnen und findet alles darin: alle Karten, Zeiten, Kosten und Notizen, auch was das Bild nicht zeigt.</translation>
    </message>
    <message>
        <source>The picture only. It cannot be turned back into a map.</source>
        <translation>Nur das Bild. Daraus wird keine Karte mehr.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 ×, %2 by %3 px</source>
        <translation>%1 ×, %2 mal %3 px</translation>
    </message>
    <message>
        <source>One page as large as the drawing</source>
        <translation>Eine Seite so groß wie die Zeichnung</translation>
    </message>
    <message>
        <source>Fit onto one sheet</source>
        <translation>Auf ein Blatt einpassen</translation>
    </message>
    <message>
        <source>As many sheets as it takes</source>
        <translation>So viele Blätter, wie nötig</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The whole document as JSON, as Laneway saves it: for other programs, and for keeping it under version control.</source>
        <translation>Das ganze Dokument als JSON, wie Laneway es speichert: für andere Programme und für die Versionsverwaltung.</translation>
    </message>
    <message>
        <source>With background</source>
        <translation>Mit Hintergrund</translation>
    </message>
    <message>
        <source>The whole document as BPMN 2.0, for other modelling programs and workflow engines, with the drawing as it is here.</source>
        <translation>Das ganze Dokument als BPMN 2.0, für andere Modellierungsprogramme und Workflow-Engines, mit der Zeichnung, wie sie hier ist.</translation>
    </message>
</context>
<context>
    <name>laneway::FiguresSection</name>
    <message>
        <source>Figures of</source>
        <translation>Kennzahlen von</translation>
    </message>
    <message>
        <source>Whose cycle time, waiting, work in progress and ways are shown</source>
        <translation>Wessen Durchlaufzeit, Wartezeit, laufende Arbeit und Wege gezeigt werden</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>mean %1 ± %2</source>
        <translation>Mittel %1 ± %2</translation>
    </message>
    <message>
        <source>%1, by theory %2</source>
        <translation>%1, nach der Theorie %2</translation>
    </message>
    <message>
        <source>Half of all instances take at most %1, nine of ten at most %2.</source>
        <translation>Die Hälfte aller Instanzen braucht höchstens %1, neun von zehn höchstens %2.</translation>
    </message>
    <message>
        <source>Queueing theory has an exact answer for the long run: %1.</source>
        <translation>Die Warteschlangentheorie hat auf lange Sicht eine exakte Antwort: %1.</translation>
    </message>
    <message>
        <source>%1 take no longer than %2</source>
        <translation>%1 brauchen höchstens %2</translation>
    </message>
    <message>
        <source>Why work waits</source>
        <translation>Warum Arbeit wartet</translation>
    </message>
</context>
<context>
    <name>laneway::FileReportDialog</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Remarks on “%1”</source>
        <translation>Bemerkungen zu „%1“</translation>
    </message>
    <message>
        <source>The file was opened as far as it goes. Everything that is not in this list is as the file has it, and comes back when you export to the same format.</source>
        <translation>Die Datei wurde geöffnet, so weit es geht. Alles, was nicht in dieser Liste steht, ist so, wie es in der Datei steht, und kommt beim Export in dasselbe Format zurück.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>laneway::FindBar</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Documentation of “%1”: %2</source>
        <translation>Beschreibung von „%1“: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in names, roles and documentation</source>
        <translation>In Namen, Rollen und Beschreibungen suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>%1 is not drawn anywhere yet.</source>
        <translation>%1 ist noch nirgends gezeichnet.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s) replaced.</source>
        <translation>
            <numerusform>%n Vorkommen ersetzt.</numerusform>
            <numerusform>%n Vorkommen ersetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laneway::FindingDelegate</name>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
</context>
<context>
    <name>laneway::FlowSection</name>
    <message>
        <source>%1, assumed</source>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Genommen in</translation>
    </message>
    <message>
        <source>How often this way is taken. The other ways of the decision share the rest.</source>
        <translation>Wie oft dieser Weg genommen wird. Die anderen Wege der Entscheidung teilen sich den Rest.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Taken when no condition holds</source>
        <translation>Wird genommen, wenn keine Bedingung gilt</translation>
    </message>
    <message>
        <source>When this way is taken, over the attributes of the process: amount &gt; 1000 and not urgent.</source>
        <translation>Wann dieser Weg genommen wird, über die Merkmale des Prozesses: betrag &gt; 1000 and not eilig.</translation>
    </message>
</context>
<context>
    <name>laneway::GatewaySection</name>
    <message>
        <source>The shares add up to %1 instead of 100 %.</source>
        <translation>Die Anteile ergeben zusammen %1 statt 100 %.</translation>
    </message>
    <message>
        <source>Shares in grey are assumed.</source>
        <translation>Anteile in Grau sind angenommen.</translation>
    </message>
    <message>
        <source>Together 100 %</source>
        <translation>Zusammen 100 %</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Wege hinaus</translation>
    </message>
    <message>
        <source>Add conditions</source>
        <translation>Bedingungen hinzufügen</translation>
    </message>
</context>
<context>
    <name>laneway::HelpWindow</name>
    <message>
        <source>Laneway Help</source>
        <translation>Hilfe zu Laneway</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No page has that text.</source>
        <translation>Auf keiner Seite steht dieser Text.</translation>
    </message>
</context>
<context>
    <name>laneway::LegendBox</name>
    <message>
        <source>Colours of the steps: %1</source>
        <translation>Farben der Schritte: %1</translation>
    </message>
</context>
<context>
    <name>laneway::LinkRow</name>
    <message>
        <source>Address or file</source>
        <translation>Adresse oder Datei</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Link entfernen</translation>
    </message>
</context>
<context>
    <name>laneway::LinksSection</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Link hinzufügen</translation>
    </message>
</context>
<context>
    <name>laneway::LookSection</name>
    <message>
        <source>Use for all steps</source>
        <translation>Für alle Schritte verwenden</translation>
    </message>
    <message>
        <source>Use for all decisions</source>
        <translation>Für alle Entscheidungen verwenden</translation>
    </message>
    <message>
        <source>Use for all events</source>
        <translation>Für alle Ereignisse verwenden</translation>
    </message>
    <message>
        <source>Use for all data</source>
        <translation>Für alle Daten verwenden</translation>
    </message>
    <message>
        <source>Use for all notes</source>
        <translation>Für alle Notizen verwenden</translation>
    </message>
    <message>
        <source>Use for all groups</source>
        <translation>Für alle Gruppen verwenden</translation>
    </message>
    <message>
        <source>Use for all pools</source>
        <translation>Für alle Pools verwenden</translation>
    </message>
    <message>
        <source>Use for all lanes</source>
        <translation>Für alle Bahnen verwenden</translation>
    </message>
    <message>
        <source>Use for all phases</source>
        <translation>Für alle Phasen verwenden</translation>
    </message>
    <message>
        <source>Use for all flows</source>
        <translation>Für alle Flüsse verwenden</translation>
    </message>
    <message>
        <source>Use for all message flows</source>
        <translation>Für alle Nachrichtenflüsse verwenden</translation>
    </message>
    <message>
        <source>Use for all associations</source>
        <translation>Für alle Assoziationen verwenden</translation>
    </message>
    <message>
        <source>&amp;Fill…</source>
        <translation>&amp;Füllung …</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>&amp;Line…</source>
        <translation>&amp;Linie …</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>&amp;Text …</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Standard colours</source>
        <translation>Standardfarben</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Andere Farben</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bold</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>I</source>
        <comment>italic</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Standard look</source>
        <translation>Standardaussehen</translation>
    </message>
</context>
<context>
    <name>laneway::MainWindow</name>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Nach „%1“ exportiert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>About Laneway</source>
        <translation>Über Laneway</translation>
    </message>
    <message>
        <source>&lt;b&gt;Laneway %1&lt;/b&gt;&lt;p&gt;Process maps and workflows that simulate as you draw them.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Laneway %1&lt;/b&gt;&lt;p&gt;Prozesskarten und Workflows, die simulieren, während Sie sie zeichnen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>%1[*] – Laneway</source>
        <translation>%1[*] – Laneway</translation>
    </message>
    <message>
        <source>Laneway</source>
        <translation>Laneway</translation>
    </message>
    <message>
        <source>Unsaved changes would not survive a crash: %1</source>
        <translation>Ungespeicherte Änderungen würden einen Absturz nicht überstehen: %1</translation>
    </message>
    <message>
        <source>Select a step that something can follow first.</source>
        <translation>Wählen Sie zuerst einen Schritt aus, auf den etwas folgen kann.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Sign comments</source>
        <translation>Kommentare unterschreiben</translation>
    </message>
    <message>
        <source>Your name on comments from now on:</source>
        <translation>Ihr Name an Kommentaren, ab jetzt:</translation>
    </message>
</context>
<context>
    <name>laneway::MoneyField</name>
    <message>
        <source>“%1” is no amount of money. Write a number like %2.</source>
        <translation>„%1“ ist kein Geldbetrag. Schreiben Sie eine Zahl wie %2.</translation>
    </message>
</context>
<context>
    <name>laneway::NameSection</name>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>laneway::Navigator</name>
    <message>
        <source>New process</source>
        <translation>Neuer Prozess</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Neuer Workflow</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operativ</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
</context>
<context>
    <name>laneway::OpensSection</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Workflow “%1”</source>
        <translation>Workflow „%1“</translation>
    </message>
    <message>
        <source>Process “%1”</source>
        <translation>Prozess „%1“</translation>
    </message>
    <message>
        <source>Workflow “%1” of “%2”</source>
        <translation>Workflow „%1“ von „%2“</translation>
    </message>
    <message>
        <source>Create workflow</source>
        <translation>Workflow anlegen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>The workflow or process that stands behind this step.</source>
        <translation>Der Workflow oder Prozess, der hinter diesem Schritt steht.</translation>
    </message>
</context>
<context>
    <name>laneway::OverrideTable</name>
    <message>
        <source>Values of the scenario</source>
        <translation>Werte des Szenarios</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Ist-Zustand</translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation>Im Szenario</translation>
    </message>
    <message>
        <source>Back to as is</source>
        <translation>Zurück zum Ist-Zustand</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
</context>
<context>
    <name>laneway::PeoplePage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody by name yet. Enter people where their hours, speed or cost differ, or where somebody has several roles; elsewhere the number of the role is enough.</source>
        <translation>Noch niemand mit Namen. Tragen Sie Personen ein, wo sich Arbeitszeit, Tempo oder Kosten unterscheiden oder jemand mehrere Rollen hat; sonst genügt die Anzahl der Rolle.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>As the role</source>
        <translation>Wie die Rolle</translation>
    </message>
</context>
<context>
    <name>laneway::PersonSection</name>
    <message>
        <source>As the role</source>
        <translation>Wie die Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>What the person can do, such as “Clerk, Driver”. One person does one thing at a time.</source>
        <translation>Was die Person kann, etwa „Sachbearbeitung, Fahrer“. Eine Person macht eines zur gleichen Zeit.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>The calendar of working hours, where it is not that of the first role.</source>
        <translation>Der Kalender der Arbeitszeit, wo er nicht der der ersten Rolle ist.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>At 200 % a step takes half of its time.</source>
        <translation>Bei 200 % dauert ein Schritt halb so lang.</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Kosten pro Stunde</translation>
    </message>
</context>
<context>
    <name>laneway::PlayerBar</name>
    <message>
        <source>%1 of %2 instances arrived, %3 finished</source>
        <translation>%1 von %2 Instanzen eingetroffen, %3 fertig</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>Zum vorigen Ereignis</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>Zum nächsten Ereignis</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Simulated time passes this many times faster than real time.</source>
        <translation>Die simulierte Zeit vergeht so viele Male schneller als die wirkliche.</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Simulierte Zeit</translation>
    </message>
</context>
<context>
    <name>laneway::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Fit onto one sheet</source>
        <translation>Auf ein Blatt</translation>
    </message>
    <message>
        <source>As many sheets as it takes</source>
        <translation>Auf so viele Blätter wie nötig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>As suits the drawing</source>
        <translation>Passend zur Zeichnung</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Title, date and page at the top</source>
        <translation>Oben Titel, Datum und Seite</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Es gibt noch nichts zu drucken.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n Blatt</numerusform>
            <numerusform>%n Blätter</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>Printed to “%1”.</source>
        <translation>Nach „%1“ gedruckt.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder or name.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>laneway::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
</context>
<context>
    <name>laneway::ProcessSection</name>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>The person or position accountable for the process.</source>
        <translation>Die Person oder Stelle, die für den Prozess verantwortlich ist.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What it is there for</source>
        <translation>Wofür er da ist</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>What sets it off</source>
        <translation>Was ihn auslöst</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What it leaves behind</source>
        <translation>Was er hinterlässt</translation>
    </message>
    <message>
        <source>Target figures</source>
        <translation>Zielgrößen</translation>
    </message>
    <message>
        <source>Cycle time: under 10 days</source>
        <translation>Durchlaufzeit: unter 10 Tagen</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Names, apart by commas</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>None planned</source>
        <translation>Keine geplant</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>laneway::ProgressChart</name>
    <message>
        <source>Work in progress</source>
        <translation>Laufende Instanzen</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>laneway::ResultsPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the simulation</source>
        <translation>Fortschritt der Simulation</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Engpass</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulation läuft …</translation>
    </message>
    <message>
        <source>This cannot be simulated yet</source>
        <translation>Das kann noch nicht simuliert werden</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 ausgelastet</translation>
    </message>
    <message>
        <source>Nobody is waited for</source>
        <translation>Auf niemanden wird gewartet</translation>
    </message>
    <message>
        <source>What pays most</source>
        <translation>Was am meisten bringt</translation>
    </message>
    <message>
        <source>cycle time, 95 % interval</source>
        <translation>Durchlaufzeit, 95 %</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number and role</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) assumed</source>
        <translation>
            <numerusform>%n Wert angenommen</numerusform>
            <numerusform>%n Werte angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter or double-click to make this your value, which you can then change.</source>
        <translation>Mit der Eingabetaste oder einem Doppelklick wird daraus Ihr Wert, den Sie dann ändern können.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>This simulation</source>
        <translation>Diese Simulation</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>By queueing theory exactly %1 in the long run.</source>
        <translation>Nach der Warteschlangentheorie auf lange Sicht genau %1.</translation>
    </message>
    <message>
        <source>Bottleneck over time</source>
        <translation>Engpass im Zeitverlauf</translation>
    </message>
    <message>
        <source>In the first replication: at each moment the role of which nobody has been idle for longest holds the work up.</source>
        <translation>In der ersten Wiederholung: In jedem Augenblick hält die Rolle die Arbeit auf, in der am längsten niemand frei ist.</translation>
    </message>
    <message>
        <source>Shown as part of “%1”, for all steps that call it. &lt;a href=&quot;alone&quot;&gt;Simulate it alone&lt;/a&gt;</source>
        <translation>Gezeigt als Teil von „%1“, für alle Schritte, die ihn aufrufen. &lt;a href=&quot;alone&quot;&gt;Allein simulieren&lt;/a&gt;</translation>
    </message>
    <message>
        <source>They run at the same time, so that the roles are shared: %1</source>
        <translation>Sie laufen gleichzeitig und teilen sich die Rollen: %1</translation>
    </message>
    <message>
        <source>Together with “%1”</source>
        <translation>Zusammen mit „%1“</translation>
    </message>
    <message>
        <source>Together with %1 other processes</source>
        <translation>Zusammen mit %1 weiteren Prozessen</translation>
    </message>
</context>
<context>
    <name>laneway::RoleSection</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who does the steps in this lane, unless a step says otherwise.</source>
        <translation>Wer die Schritte in dieser Lane erledigt, wenn ein Schritt nichts anderes sagt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>1, assumed</source>
        <translation>1, angenommen</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Kosten pro Stunde</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>The calendar of working hours.</source>
        <translation>Der Kalender der Arbeitszeiten.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Of its steps where they are coloured by role.</source>
        <translation>Ihrer Schritte, wo diese nach Rolle gefärbt sind.</translation>
    </message>
    <message>
        <source>Chosen by its place</source>
        <translation>Nach seinem Platz gewählt</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>All roles and calendars…</source>
        <translation>Alle Rollen und Kalender …</translation>
    </message>
    <message numerus="yes">
        <source>%n, by name</source>
        <translation>
            <numerusform>%n, mit Namen</numerusform>
            <numerusform>%n, mit Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>All together, with those known by name.</source>
        <translation>Alle zusammen, auch die mit Namen.</translation>
    </message>
</context>
<context>
    <name>laneway::RoleWorkSection</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Who goes first in the queue, who is taken, what is paid, and breakdowns.</source>
        <translation>Wer in der Warteschlange vorgeht, wer genommen wird, was bezahlt wird, und Ausfälle.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Who of those that wait for this role goes first, among equal priorities.</source>
        <translation>Was von dem, das auf diese Rolle wartet, bei gleichem Vorrang zuerst drankommt.</translation>
    </message>
    <message>
        <source>First come, first served</source>
        <translation>Wer zuerst kommt, kommt zuerst dran</translation>
    </message>
    <message>
        <source>Last come, first served</source>
        <translation>Das Letzte zuerst</translation>
    </message>
    <message>
        <source>Shortest work first</source>
        <translation>Die kürzeste Arbeit zuerst</translation>
    </message>
    <message>
        <source>Earliest due date first</source>
        <translation>Die früheste Frist zuerst</translation>
    </message>
    <message>
        <source>In random order</source>
        <translation>In zufälliger Reihenfolge</translation>
    </message>
    <message>
        <source>Who is taken</source>
        <translation>Wer genommen wird</translation>
    </message>
    <message>
        <source>Among several of the role who are free.</source>
        <translation>Unter mehreren der Rolle, die frei sind.</translation>
    </message>
    <message>
        <source>Who has been free longest</source>
        <translation>Wer am längsten frei ist</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>Wer am schnellsten ist</translation>
    </message>
    <message>
        <source>The cheapest</source>
        <translation>Wer am wenigsten kostet</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Irgendwer</translation>
    </message>
    <message>
        <source>Urgent work</source>
        <translation>Dringende Arbeit</translation>
    </message>
    <message>
        <source>Whether work of higher priority takes somebody away from what they are doing.</source>
        <translation>Ob Arbeit mit höherem Vorrang jemanden von dem wegholt, was er gerade tut.</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>Wartet, bis sie dran ist</translation>
    </message>
    <message>
        <source>Interrupts; the rest is done later</source>
        <translation>Unterbricht; der Rest folgt später</translation>
    </message>
    <message>
        <source>Interrupts; all is done again</source>
        <translation>Unterbricht; alles beginnt von vorn</translation>
    </message>
    <message>
        <source>Paid are</source>
        <translation>Bezahlt werden</translation>
    </message>
    <message>
        <source>Whether the hours without work cost money too.</source>
        <translation>Ob auch Stunden ohne Arbeit Geld kosten.</translation>
    </message>
    <message>
        <source>The hours worked</source>
        <translation>Die gearbeiteten Stunden</translation>
    </message>
    <message>
        <source>All hours on duty</source>
        <translation>Alle Stunden im Dienst</translation>
    </message>
    <message>
        <source>Breaks down every</source>
        <translation>Fällt aus alle</translation>
    </message>
    <message>
        <source>Time worked between one breakdown of a unit and the next.</source>
        <translation>Arbeitszeit zwischen einem Ausfall und dem nächsten, je Einheit.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Repair takes</source>
        <translation>Reparatur dauert</translation>
    </message>
    <message>
        <source>How long it takes until the unit works again; its work goes on then.</source>
        <translation>Wie lange es dauert, bis wieder gearbeitet wird; die Arbeit geht dann weiter.</translation>
    </message>
    <message>
        <source>Repaired by</source>
        <translation>Repariert durch</translation>
    </message>
    <message>
        <source>The role that repairs; without one, the repair begins at once.</source>
        <translation>Die Rolle, die repariert; ohne eine beginnt die Reparatur sofort.</translation>
    </message>
</context>
<context>
    <name>laneway::RolesDialog</name>
    <message>
        <source>Roles and calendars</source>
        <translation>Rollen und Kalender</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>laneway::RolesPage</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>No roles yet. A new lane brings its role along, and so does a name typed under Who.</source>
        <translation>Noch keine Rollen. Eine neue Lane bringt ihre Rolle mit, ebenso ein Name, den Sie unter Wer eingeben.</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>1, assumed</source>
        <translation>1, angenommen</translation>
    </message>
    <message>
        <source>Round the clock</source>
        <translation>Rund um die Uhr</translation>
    </message>
    <message>
        <source>New role %1</source>
        <translation>Neue Rolle %1</translation>
    </message>
</context>
<context>
    <name>laneway::RunFields</name>
    <message>
        <source>Write a whole number from 1 to %1.</source>
        <translation>Schreiben Sie eine ganze Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Working hours and holidays are counted from this day on.</source>
        <translation>Arbeitszeiten und Feiertage zählen ab diesem Tag.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Ends after instances</source>
        <translation>Endet nach Instanzen</translation>
    </message>
    <message>
        <source>So many arrive; the run ends when they are done.</source>
        <translation>So viele treffen ein; der Lauf endet, wenn sie fertig sind.</translation>
    </message>
    <message>
        <source>Ends after time</source>
        <translation>Endet nach Zeit</translation>
    </message>
    <message>
        <source>What is not done by then is counted as unfinished.</source>
        <translation>Was bis dahin nicht fertig ist, zählt als unfertig.</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Replikationen</translation>
    </message>
    <message>
        <source>The more, the narrower the intervals around the figures.</source>
        <translation>Je mehr, desto enger die Intervalle um die Zahlen.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same run, to the byte.</source>
        <translation>Derselbe Startwert gibt denselben Lauf, bis aufs Byte.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie %2.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it like 9:00.</source>
        <translation>„%1“ ist keine Uhrzeit. Schreiben Sie sie wie 9:00.</translation>
    </message>
    <message>
        <source>Write a whole number that is not negative.</source>
        <translation>Schreiben Sie eine ganze Zahl, die nicht negativ ist.</translation>
    </message>
    <message>
        <source>Write a share above 0 % and below 100 %, such as 5 %.</source>
        <translation>Schreiben Sie einen Anteil über 0 % und unter 100 %, zum Beispiel 5 %.</translation>
    </message>
    <message>
        <source>Left out at the beginning</source>
        <translation>Am Anfang weglassen</translation>
    </message>
    <message>
        <source>A process starts empty; what happens until it has filled up is not typical of it.</source>
        <translation>Ein Prozess beginnt leer; was geschieht, bis er sich gefüllt hat, ist nicht typisch für ihn.</translation>
    </message>
    <message>
        <source>Left out of the figures.</source>
        <translation>Geht nicht in die Kennzahlen ein.</translation>
    </message>
    <message>
        <source>Precise enough at</source>
        <translation>Genau genug bei</translation>
    </message>
    <message>
        <source>No more replications once half the 95 % interval is at most this share of the mean.</source>
        <translation>Keine weiteren Replikationen, sobald das halbe 95-%-Intervall höchstens dieser Anteil des Mittelwerts ist.</translation>
    </message>
    <message>
        <source>Precision of</source>
        <translation>Genauigkeit von</translation>
    </message>
    <message>
        <source>Wanted cycle time</source>
        <translation>Gewünschte Durchlaufzeit</translation>
    </message>
    <message>
        <source>The results say how many instances take no longer; in place of “Due within” of the process.</source>
        <translation>Die Ergebnisse sagen, wie viele Instanzen nicht länger brauchen; anstelle von „Fällig binnen“ des Prozesses.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>A fixed time</source>
        <translation>Eine feste Zeit</translation>
    </message>
    <message>
        <source>Until the figures settle</source>
        <translation>Bis alles eingependelt ist</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>That of the process</source>
        <translation>Die des Prozesses</translation>
    </message>
    <message>
        <source>All replications</source>
        <translation>Alle Replikationen</translation>
    </message>
    <message>
        <source>Write how long, such as 2 d, or choose that nothing is left out.</source>
        <translation>Schreiben Sie, wie lange, zum Beispiel 2 d, oder wählen Sie, dass nichts weggelassen wird.</translation>
    </message>
</context>
<context>
    <name>laneway::RunSettingsDialog</name>
    <message>
        <source>Run settings of “%1”</source>
        <translation>Laufeinstellungen von „%1“</translation>
    </message>
    <message>
        <source>Run settings</source>
        <translation>Laufeinstellungen</translation>
    </message>
    <message>
        <source>Settings of its own</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>Off: run like the values as they are.</source>
        <translation>Aus: laufen wie die Werte im Ist-Zustand.</translation>
    </message>
</context>
<context>
    <name>laneway::ScenariosPanel</name>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Ist-Zustand</translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1, Kopie %2</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Do something with scenarios</source>
        <translation>Etwas mit Szenarien tun</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Run settings…</source>
        <translation>Laufeinstellungen …</translation>
    </message>
    <message>
        <source>A scenario tries out other values without changing the map. Values you change while one is chosen belong to it.</source>
        <translation>Ein Szenario probiert andere Werte aus, ohne die Karte zu ändern. Werte, die Sie ändern, während eines gewählt ist, gehören zu ihm.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
</context>
<context>
    <name>laneway::ShapePalette</name>
    <message>
        <source>%1: drag it onto the drawing, or click here and then there</source>
        <translation>%1: auf die Zeichnung ziehen, oder hier und dann dort klicken</translation>
    </message>
</context>
<context>
    <name>laneway::ShareField</name>
    <message>
        <source>“%1” is no share. Write it like 25 % or 1/3.</source>
        <translation>„%1“ ist kein Anteil. Schreiben Sie ihn wie 25 % oder 1/3.</translation>
    </message>
</context>
<context>
    <name>laneway::SimulationView</name>
    <message>
        <source>%1 wait</source>
        <translation>%1 Warten</translation>
    </message>
    <message>
        <source>ddd d MMM, hh:mm</source>
        <comment>a moment of a simulation</comment>
        <translation>ddd d. MMM, hh:mm</translation>
    </message>
</context>
<context>
    <name>laneway::StatusBar</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>laneway::StepDetailsSection</name>
    <message>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>3, assumed</source>
        <translation>3, angenommen</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Done as soon as</source>
        <translation>Fertig, sobald</translation>
    </message>
    <message>
        <source>Goes on while</source>
        <translation>Geht weiter, solange</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Simulate as one step</source>
        <translation>Als einen Schritt simulieren</translation>
    </message>
    <message>
        <source>Takes this step&apos;s own time and cost, not those of the workflow it opens.</source>
        <translation>Nimmt die eigene Zeit und die eigenen Kosten dieses Schritts, nicht die des Workflows, den er öffnet.</translation>
    </message>
    <message>
        <source>Its steps are done</source>
        <translation>Die Schritte laufen</translation>
    </message>
    <message>
        <source>In a simulation; people choose the order themselves.</source>
        <translation>In einer Simulation; Menschen wählen die Reihenfolge selbst.</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Ends it before all steps are done, by the attributes of the instance.</source>
        <translation>Beendet ihn, bevor alle Schritte fertig sind, nach den Merkmalen der Instanz.</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Alle Schritte fertig sind</translation>
    </message>
</context>
<context>
    <name>laneway::StepSection</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>As its lane</source>
        <translation>Wie die Lane</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>As its lane: %1</source>
        <translation>Wie die Lane: %1</translation>
    </message>
    <message>
        <source>%1, as its lane</source>
        <translation>%1, wie die Lane</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>The role that carries the step out. Type a new name to create a role.</source>
        <translation>Die Rolle, die den Schritt ausführt. Geben Sie einen neuen Namen ein, um eine Rolle anzulegen.</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>The program, system or form that the step is carried out with.</source>
        <translation>Programm, System oder Formular, mit dem der Schritt ausgeführt wird.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Working time per execution, without waiting.</source>
        <translation>Arbeitszeit pro Ausführung, ohne Warten.</translation>
    </message>
    <message>
        <source>Cost per execution</source>
        <translation>Kosten pro Ausführung</translation>
    </message>
    <message>
        <source>Beside the hours of those who do it: material, fees, postage.</source>
        <translation>Neben den Stunden derer, die es tun: Material, Gebühren, Porto.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>laneway::StepWorkSection</name>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Who else it takes, who goes first, room, batches, set-up and mistakes.</source>
        <translation>Wen es noch braucht, wer vorgeht, Platz, Stapel, Rüsten und Fehler.</translation>
    </message>
    <message>
        <source>People at once</source>
        <translation>Personen gleichzeitig</translation>
    </message>
    <message>
        <source>How many of its role the step takes at the same time.</source>
        <translation>Wie viele seiner Rolle der Schritt gleichzeitig braucht.</translation>
    </message>
    <message>
        <source>Also needs</source>
        <translation>Braucht auch</translation>
    </message>
    <message>
        <source>Other roles it takes at the same time, such as “2 Helper, Truck”.</source>
        <translation>Weitere Rollen, die er gleichzeitig braucht, etwa „2 Helfer, Lkw“.</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Sonst niemanden</translation>
    </message>
    <message>
        <source>Or done by</source>
        <translation>Oder durch</translation>
    </message>
    <message>
        <source>Who does it where those above are not free, such as “2 Junior”; more ways after a semicolon.</source>
        <translation>Wer es macht, wenn die oben nicht frei sind, etwa „2 Junior“; weitere Möglichkeiten nach einem Strichpunkt.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>The step with the higher priority goes first in the queue of its role.</source>
        <translation>Der Schritt mit höherem Vorrang kommt in der Warteschlange seiner Rolle zuerst dran.</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>What the attributes of the instance add to the priority, such as if(urgent, 5, 0).</source>
        <translation>Was die Merkmale der Instanz zum Vorrang hinzufügen, etwa if(eilig, 5, 0).</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Platz für</translation>
    </message>
    <message>
        <source>How many instances find room here, waiting and in work.</source>
        <translation>Wie viele Instanzen hier Platz haben, wartend und in Arbeit.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>When it is full</source>
        <translation>Wenn es voll ist</translation>
    </message>
    <message>
        <source>What becomes of an instance that finds no room.</source>
        <translation>Was mit einer Instanz geschieht, die keinen Platz findet.</translation>
    </message>
    <message>
        <source>The instance is lost</source>
        <translation>Die Instanz geht verloren</translation>
    </message>
    <message>
        <source>The step before has to wait</source>
        <translation>Der Schritt davor muss warten</translation>
    </message>
    <message>
        <source>In batches of</source>
        <translation>In Stapeln zu</translation>
    </message>
    <message>
        <source>Instances wait here until so many are together, then all are worked on.</source>
        <translation>Instanzen warten hier, bis so viele beisammen sind, dann werden alle bearbeitet.</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>But waits at most</source>
        <translation>Wartet höchstens</translation>
    </message>
    <message>
        <source>After this time the batch is worked on though it is not full.</source>
        <translation>Nach dieser Zeit wird der Stapel bearbeitet, auch wenn er nicht voll ist.</translation>
    </message>
    <message>
        <source>A batch takes</source>
        <translation>Ein Stapel dauert</translation>
    </message>
    <message>
        <source>Whether the time of the step is that of the batch or of each instance in it.</source>
        <translation>Ob die Zeit des Schritts für den ganzen Stapel gilt oder für jede Instanz darin.</translation>
    </message>
    <message>
        <source>The time of one</source>
        <translation>So lange wie eine</translation>
    </message>
    <message>
        <source>The time of each, added up</source>
        <translation>So lange wie alle zusammen</translation>
    </message>
    <message>
        <source>Set-up time</source>
        <translation>Rüstzeit</translation>
    </message>
    <message>
        <source>Added when whoever does it did another step last.</source>
        <translation>Kommt hinzu, wenn zuletzt ein anderer Schritt gemacht wurde.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Goes wrong</source>
        <translation>Misslingt</translation>
    </message>
    <message>
        <source>How often the work fails and is done again at once by the same people.</source>
        <translation>Wie oft die Arbeit misslingt und sofort von denselben wiederholt wird.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Tried again at most</source>
        <translation>Wiederholt höchstens</translation>
    </message>
    <message>
        <source>After so many further attempts it counts as done.</source>
        <translation>Nach so vielen weiteren Versuchen gilt sie als erledigt.</translation>
    </message>
</context>
<context>
    <name>laneway::TextField</name>
    <message>
        <source>Different texts</source>
        <translation>Verschiedene Texte</translation>
    </message>
</context>
<context>
    <name>laneway::TopBar</name>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Search or run a command  %1</source>
        <translation>Suchen oder Befehl ausführen  %1</translation>
    </message>
</context>
<context>
    <name>laneway::WayRow</name>
    <message>
        <source>To %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Assumed: an equal part of what is left</source>
        <translation>Angenommen: ein gleicher Teil dessen, was übrig ist</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Taken when no condition holds.</source>
        <translation>Wird genommen, wenn keine Bedingung gilt.</translation>
    </message>
</context>
<context>
    <name>laneway::WelcomePage</name>
    <message>
        <source>Draw how the work is done, see where it gets stuck, try what would help.</source>
        <translation>Zeichnen Sie, wie die Arbeit getan wird, sehen Sie, wo sie stockt, probieren Sie, was hülfe.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Öffnen oder importieren …</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt verwendete Dateien</translation>
    </message>
    <message>
        <source>Files you open or save appear here.</source>
        <translation>Dateien, die Sie öffnen oder speichern, erscheinen hier.</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
</context>
<context>
    <name>laneway::WindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Search or Run a &amp;Command…</source>
        <translation>Suchen oder Befehl &amp;ausführen …</translation>
    </message>
    <message>
        <source>New &amp;Process</source>
        <translation>Neuer &amp;Prozess</translation>
    </message>
    <message>
        <source>New &amp;Workflow</source>
        <translation>Neuer &amp;Workflow</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simulieren</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Noch einmal ausführen</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Navigator and Shapes</source>
        <translation>&amp;Navigator und Formen</translation>
    </message>
    <message>
        <source>&amp;Properties and Problems</source>
        <translation>&amp;Eigenschaften und Probleme</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;About Laneway</source>
        <translation>&amp;Über Laneway</translation>
    </message>
    <message>
        <source>Roles and &amp;Calendars…</source>
        <translation>Rollen und &amp;Kalender …</translation>
    </message>
    <message>
        <source>Run Se&amp;ttings…</source>
        <translation>Laufeinste&amp;llungen …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>Second &amp;Window on This Document</source>
        <translation>&amp;Zweites Fenster für dieses Dokument</translation>
    </message>
    <message>
        <source>&amp;Move Tab to a Window of Its Own</source>
        <translation>Tab in ein &amp;eigenes Fenster</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>&amp;Voriger Tab</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Connect &amp;To…</source>
        <translation>Verbinden &amp;mit …</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Kommentare</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>Ko&amp;mmentar …</translation>
    </message>
    <message>
        <source>Add &amp;Link…</source>
        <translation>&amp;Link hinzufügen …</translation>
    </message>
    <message>
        <source>Si&amp;gn Comments As…</source>
        <translation>Kommentare &amp;unterschreiben als …</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Übersichts&amp;karte</translation>
    </message>
    <message>
        <source>W&amp;heel Zooms</source>
        <translation>&amp;Mausrad vergrößert</translation>
    </message>
    <message>
        <source>Laneway &amp;Help</source>
        <translation>&amp;Hilfe zu Laneway</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>laneway::WindowList</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Laneway</source>
        <translation>Laneway</translation>
    </message>
</context>
<context>
    <name>laneway::WorkflowSection</name>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>What sets it off</source>
        <translation>Was ihn auslöst</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What it leaves behind</source>
        <translation>Was er hinterlässt</translation>
    </message>
</context>
<context>
    <name>laneway::canvas::Commands</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>laneway::canvas::ContextPad</name>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Append a step</source>
        <translation>Schritt anhängen</translation>
    </message>
    <message>
        <source>Append a decision</source>
        <translation>Entscheidung anhängen</translation>
    </message>
    <message>
        <source>Append a parallel</source>
        <translation>Parallele Verzweigung anhängen</translation>
    </message>
    <message>
        <source>Append an event</source>
        <translation>Ereignis anhängen</translation>
    </message>
    <message>
        <source>Append an end</source>
        <translation>Ende anhängen</translation>
    </message>
    <message>
        <source>Append a note</source>
        <translation>Notiz anhängen</translation>
    </message>
    <message>
        <source>Connect: click what it leads to</source>
        <translation>Verbinden: Ziel anklicken</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Insert a lane above</source>
        <translation>Lane darüber einfügen</translation>
    </message>
    <message>
        <source>Insert a lane below</source>
        <translation>Lane darunter einfügen</translation>
    </message>
    <message>
        <source>Split into two lanes</source>
        <translation>In zwei Lanes teilen</translation>
    </message>
    <message>
        <source>Insert a lane</source>
        <translation>Lane einfügen</translation>
    </message>
</context>
<context>
    <name>laneway::canvas::Minimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation>Übersicht der Zeichnung</translation>
    </message>
    <message>
        <source>Click or drag to go there</source>
        <translation>Klicken oder ziehen, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>laneway::canvas::Offers</name>
    <message>
        <source>Create …</source>
        <translation>Anlegen …</translation>
    </message>
    <message>
        <source>Continue with …</source>
        <translation>Weiter mit …</translation>
    </message>
    <message>
        <source>Change to …</source>
        <translation>Ändern zu …</translation>
    </message>
</context>
<context>
    <name>laneway::canvas::Renamer</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>laneway::canvas::SearchPopup</name>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nichts mit diesem Namen.</translation>
    </message>
</context>
</TS>
