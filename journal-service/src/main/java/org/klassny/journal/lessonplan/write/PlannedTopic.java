package org.klassny.journal.lessonplan.write;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.note.Note;

/** A topic by its number, with homework where there is some. */
public record PlannedTopic(int number, Note topic, @Nullable Note homework) {}
