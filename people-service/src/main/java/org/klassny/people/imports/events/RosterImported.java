package org.klassny.people.imports.events;

import org.klassny.kit.event.EventName;

/**
 * A file was taken over as a whole; its changes are events of their own, with the same correlation (P11).
 *
 * @param kind {@code ONEROSTER} or {@code LIST}
 * @param changes how many
 */
@EventName("people.roster-imported.v1")
public record RosterImported(String importId, String kind, int changes) implements ImportEvent {}
