package org.klassny.people.imports.events;

/** All that can happen to an import. */
public sealed interface ImportEvent
        permits AcademicSessionImported, CourseImported, TeachingImported, RosterImported, RosterImportUndone {

    String importId();
}
