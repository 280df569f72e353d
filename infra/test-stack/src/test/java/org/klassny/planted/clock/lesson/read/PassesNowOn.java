package org.klassny.planted.clock.lesson.read;

import java.time.Instant;
import java.util.function.Supplier;

/** A method reference is a call that comes later. */
class PassesNowOn {

    Supplier<Instant> time() {
        return Instant::now;
    }
}
