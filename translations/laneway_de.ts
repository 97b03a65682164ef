<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
</context>
</TS>
