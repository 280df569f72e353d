package org.klassny.people.imports.events;

import org.klassny.kit.event.EventName;

/** All changes of an import were taken back, each by an event of its own (P11). */
@EventName("people.roster-import-undone.v1")
public record RosterImportUndone(String importId) implements ImportEvent {}
