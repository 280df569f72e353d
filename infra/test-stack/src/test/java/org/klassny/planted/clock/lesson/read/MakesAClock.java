package org.klassny.planted.clock.lesson.read;

import java.time.Clock;

class MakesAClock {

    Object time() {
        return Clock.systemUTC();
    }
}
