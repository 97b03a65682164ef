<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccessibleCanvas</name>
    <message numerus="yes">
        <source>%1, %2, lane %3, %n outgoing</source>
        <translation>
            <numerusform>%1, %2, lane %3, %n outgoing</numerusform>
            <numerusform>%1, %2, lane %3, %n outgoing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n outgoing</source>
        <translation>
            <numerusform>%1, %2, %n outgoing</numerusform>
            <numerusform>%1, %2, %n outgoing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, lane, role %2, %n inside</source>
        <translation>
            <numerusform>%1, lane, role %2, %n inside</numerusform>
            <numerusform>%1, lane, role %2, %n inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, lane, %n inside</source>
        <translation>
            <numerusform>%1, lane, %n inside</numerusform>
            <numerusform>%1, lane, %n inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindNames</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s)</source>
        <translation>
            <numerusform>%n gateway</numerusform>
            <numerusform>%n gateways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of data</source>
        <translation>
            <numerusform>%n piece of data</numerusform>
            <numerusform>%n pieces of data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n pool</numerusform>
            <numerusform>%n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other element(s)</source>
        <translation>
            <numerusform>%n other element</numerusform>
            <numerusform>%n other elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>Change who does %n step(s)</source>
        <translation>
            <numerusform>Change who does %n step</numerusform>
            <numerusform>Change who does %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change how %n step(s) are carried out</source>
        <translation>
            <numerusform>Change how %n step is carried out</numerusform>
            <numerusform>Change how %n steps are carried out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change what %n step(s) are carried out with</source>
        <translation>
            <numerusform>Change what %n step is carried out with</numerusform>
            <numerusform>Change what %n steps are carried out with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change time of %n step(s)</source>
        <translation>
            <numerusform>Change time of %n step</numerusform>
            <numerusform>Change time of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change cost of %n step(s)</source>
        <translation>
            <numerusform>Change cost of %n step</numerusform>
            <numerusform>Change cost of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change documentation of %n element(s)</source>
        <translation>
            <numerusform>Change documentation of %n element</numerusform>
            <numerusform>Change documentation of %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change share of %n flow(s)</source>
        <translation>
            <numerusform>Change share of %n flow</numerusform>
            <numerusform>Change share of %n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change condition of %n flow(s)</source>
        <translation>
            <numerusform>Change condition of %n flow</numerusform>
            <numerusform>Change condition of %n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>Paste %n step</numerusform>
            <numerusform>Paste %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n element(s)</source>
        <translation>
            <numerusform>Change %n element</numerusform>
            <numerusform>Change %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change priority of %n step(s)</source>
        <translation>
            <numerusform>Change priority of %n step</numerusform>
            <numerusform>Change priority of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change how many do %n step(s) at once</source>
        <translation>
            <numerusform>Change how many do %n step at once</numerusform>
            <numerusform>Change how many do %n steps at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change room at %n step(s)</source>
        <translation>
            <numerusform>Change room at %n step</numerusform>
            <numerusform>Change room at %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change repetition of %n step(s)</source>
        <translation>
            <numerusform>Change repetition of %n step</numerusform>
            <numerusform>Change repetition of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change how %n step(s) are simulated</source>
        <translation>
            <numerusform>Change how %n step are simulated</numerusform>
            <numerusform>Change how %n steps are simulated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change trigger of %n event(s)</source>
        <translation>
            <numerusform>Change trigger of %n event</numerusform>
            <numerusform>Change trigger of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change arrivals at %n event(s)</source>
        <translation>
            <numerusform>Change arrivals at %n event</numerusform>
            <numerusform>Change arrivals at %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change delay of %n event(s)</source>
        <translation>
            <numerusform>Change delay of %n event</numerusform>
            <numerusform>Change delay of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change role of %n lane(s)</source>
        <translation>
            <numerusform>Change role of %n lane</numerusform>
            <numerusform>Change role of %n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change colour of %n role(s)</source>
        <translation>
            <numerusform>Change colour of %n role</numerusform>
            <numerusform>Change colour of %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change kind of %n role(s)</source>
        <translation>
            <numerusform>Change kind of %n role</numerusform>
            <numerusform>Change kind of %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change how many of %n role(s) there are</source>
        <translation>
            <numerusform>Change how many of %n role there are</numerusform>
            <numerusform>Change how many of %n roles there are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change cost per hour of %n role(s)</source>
        <translation>
            <numerusform>Change cost per hour of %n role</numerusform>
            <numerusform>Change cost per hour of %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change calendar of %n role(s)</source>
        <translation>
            <numerusform>Change calendar of %n role</numerusform>
            <numerusform>Change calendar of %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change state of %n piece(s) of data</source>
        <translation>
            <numerusform>Change state of %n piece of data</numerusform>
            <numerusform>Change state of %n pieces of data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change number of %n piece(s) of data</source>
        <translation>
            <numerusform>Change number of %n piece of data</numerusform>
            <numerusform>Change number of %n pieces of data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change links of %n element(s)</source>
        <translation>
            <numerusform>Change links of %n element</numerusform>
            <numerusform>Change links of %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change type of %n element(s)</source>
        <translation>
            <numerusform>Change type of %n element</numerusform>
            <numerusform>Change type of %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n occurrence(s) of “%2”</source>
        <translation>
            <numerusform>Replace %n occurrence of “%2”</numerusform>
            <numerusform>Replace %n occurrences of “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change look of %n element(s)</source>
        <translation>
            <numerusform>Change look of %n element</numerusform>
            <numerusform>Change look of %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change attributes of %n process(es)</source>
        <translation>
            <numerusform>Change attributes of %n process(es)</numerusform>
            <numerusform>Change attributes of %n process(es)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change values set by %n element(s)</source>
        <translation>
            <numerusform>Change values set by %n element</numerusform>
            <numerusform>Change values set by %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change due time of %n process(es)</source>
        <translation>
            <numerusform>Change due time of %n process(es)</numerusform>
            <numerusform>Change due time of %n process(es)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n person(s)</source>
        <translation>
            <numerusform>Change %n person</numerusform>
            <numerusform>Change %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change batches at %n step(s)</source>
        <translation>
            <numerusform>Change batches at %n step</numerusform>
            <numerusform>Change batches at %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change set-up of %n step(s)</source>
        <translation>
            <numerusform>Change set-up of %n step</numerusform>
            <numerusform>Change set-up of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change how often %n step(s) go wrong</source>
        <translation>
            <numerusform>Change how often %n step go wrong</numerusform>
            <numerusform>Change how often %n steps go wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change queue of %n role(s)</source>
        <translation>
            <numerusform>Change queue of %n role</numerusform>
            <numerusform>Change queue of %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who is taken of %n role(s)</source>
        <translation>
            <numerusform>Change who is taken of %n role</numerusform>
            <numerusform>Change who is taken of %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change urgent work of %n role(s)</source>
        <translation>
            <numerusform>Change urgent work of %n role</numerusform>
            <numerusform>Change urgent work of %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change breakdowns of %n role(s)</source>
        <translation>
            <numerusform>Change breakdowns of %n role</numerusform>
            <numerusform>Change breakdowns of %n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laneway::FindBar</name>
    <message numerus="yes">
        <source>%n occurrence(s) replaced.</source>
        <translation>
            <numerusform>%n occurrence replaced.</numerusform>
            <numerusform>%n occurrences replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laneway::PrintDialog</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laneway::ResultsPanel</name>
    <message numerus="yes">
        <source>%n value(s) assumed</source>
        <translation>
            <numerusform>%n value assumed</numerusform>
            <numerusform>%n values assumed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laneway::RoleSection</name>
    <message numerus="yes">
        <source>%n, by name</source>
        <translation>
            <numerusform>%n, by name</numerusform>
            <numerusform>%n, by name</numerusform>
        </translation>
    </message>
</context>
</TS>
