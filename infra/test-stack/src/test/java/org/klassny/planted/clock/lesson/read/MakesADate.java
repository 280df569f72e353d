package org.klassny.planted.clock.lesson.read;

import java.util.Date;

class MakesADate {

    Object time() {
        return new Date();
    }
}
