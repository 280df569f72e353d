package org.klassny.planted.clock.lesson.read;

import java.time.Clock;
import java.time.ZoneId;

class MakesATickingClock {

    Object time() {
        return Clock.tickSeconds(ZoneId.of("UTC"));
    }
}
