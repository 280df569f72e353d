package org.klassny.planted.commands.lesson.read;

import org.klassny.kit.axon.Commands;

/** A view that sends commands. */
record GivesMarks(Commands commands) {}
