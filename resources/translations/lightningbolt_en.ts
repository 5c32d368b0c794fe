<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ui::GraphLegend</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanPage</name>
    <message numerus="yes">
        <source>%n operators</source>
        <translation>
            <numerusform>%n operator</numerusform>
            <numerusform>%n operators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedPanel</name>
    <message numerus="yes">
        <source>Deleted “%1” with %n queries.</source>
        <translation>
            <numerusform>Deleted “%1” with %n query.</numerusform>
            <numerusform>Deleted “%1” with %n queries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedTransfer</name>
    <message numerus="yes">
        <source>%n queries were imported.</source>
        <translation>
            <numerusform>%n query was imported.</numerusform>
            <numerusform>%n queries were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScaleSample</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SelectionCopier</name>
    <message numerus="yes">
        <source>%Ln value(s) have no Cypher literal and were left out.</source>
        <translation>
            <numerusform>%Ln value has no Cypher literal and was left out.</numerusform>
            <numerusform>%Ln values have no Cypher literal and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StyleFiles</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
