package org.klassny.planted.clock.lesson.read;

import java.time.InstantSource;

class MakesAnInstantSource {

    Object time() {
        return InstantSource.system();
    }
}
