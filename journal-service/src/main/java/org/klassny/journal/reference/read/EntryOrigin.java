package org.klassny.journal.reference.read;

import org.klassny.kit.axon.Commands.Origin;

/**
 * Where an entry comes from: typed at once, typed without a connection and sent later (J16), or taken over from the
 * register that was kept before (P11).
 */
public enum EntryOrigin {
    UI(Origin.UI),
    OFFLINE(Origin.OFFLINE),
    IMPORT(Origin.IMPORT);

    private final Origin origin;

    EntryOrigin(Origin origin) {
        this.origin = origin;
    }

    public Origin asOrigin() {
        return origin;
    }
}
