package org.klassny.planted.good.config;

import java.time.Clock;
import org.klassny.kit.inbox.Subscription;
import org.klassny.planted.good.reference.inbound.RosterProjection;

class GoodConfiguration {

    Clock clock() {
        return Clock.systemUTC();
    }

    Subscription rosters() {
        return new Subscription("rosters-" + RosterProjection.class.getSimpleName());
    }
}
