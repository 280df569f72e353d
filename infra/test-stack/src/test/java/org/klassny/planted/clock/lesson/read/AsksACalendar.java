package org.klassny.planted.clock.lesson.read;

import java.util.Calendar;

class AsksACalendar {

    Object time() {
        return Calendar.getInstance();
    }
}
