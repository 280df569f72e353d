package org.klassny.planted.subscription.reference.inbound;

import org.klassny.kit.inbox.Subscription;

/** Wires itself. */
class Rosters {

    Subscription subscription() {
        return new Subscription("rosters");
    }
}
