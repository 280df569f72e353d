package org.klassny.schedule.reference.read;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something is needed twice at one time.
 *
 * @param lessonId the lesson that can't be, where lessons were asked for
 * @param otherId the entry or lesson that is there already
 * @param day weekday 1 to 7 of an entry, or date of a lesson
 */
public record Clash(Kind kind, @Nullable String lessonId, String otherId, String groupId, String day, int period) {

    public enum Kind {
        TEACHER,
        CLASS,
        ROOM
    }
}
