package org.klassny.planted.clock.lesson.read;

import java.time.Instant;

class ReadsNow {

    Object time() {
        return Instant.now();
    }
}
