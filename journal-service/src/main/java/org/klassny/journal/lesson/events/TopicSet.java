package org.klassny.journal.lesson.events;

import org.klassny.kit.event.EventName;

/** The topic of the lesson; its text is a note (J2). */
@EventName("journal.topic-set.v1")
public record TopicSet(String lessonId, String noteId, String digest, int version) implements LessonEvent {}
