package org.klassny.planted.web.lesson.web;

import org.klassny.planted.web.lesson.write.LessonRecord;

/** A controller that takes the aggregate itself. */
class LessonController {

    LessonRecord read() {
        return new LessonRecord();
    }
}
