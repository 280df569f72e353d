package org.klassny.journal.lesson.web;

import org.klassny.kit.axon.Commands.Origin;

/** Where an entry was typed: at once, or without a connection and sent later (J16). */
enum EntryOrigin {
    UI(Origin.UI),
    OFFLINE(Origin.OFFLINE);

    private final Origin origin;

    EntryOrigin(Origin origin) {
        this.origin = origin;
    }

    Origin asOrigin() {
        return origin;
    }
}
