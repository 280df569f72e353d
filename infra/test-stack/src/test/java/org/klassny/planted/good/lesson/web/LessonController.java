package org.klassny.planted.good.lesson.web;

import org.klassny.kit.axon.Commands;
import org.klassny.planted.good.lesson.write.GiveMark;

class LessonController {

    private final Commands commands;

    LessonController(Commands commands) {
        this.commands = commands;
    }

    Commands put(GiveMark command) {
        return commands;
    }
}
