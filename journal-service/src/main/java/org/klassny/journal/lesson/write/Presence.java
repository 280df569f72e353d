package org.klassny.journal.lesson.write;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.problem.RuleViolated;

/** Whether a student was there; minutes only for one who came late (J3). */
public record Presence(Status status, @Nullable Integer lateMinutes) {

    /** ABSENT Н, EXCUSED П, ILL Б, LATE О. */
    public enum Status {
        PRESENT,
        ABSENT,
        EXCUSED,
        ILL,
        LATE
    }

    public Presence {
        if ((status == Status.LATE) != (lateMinutes != null)) {
            throw new RuleViolated(
                    LessonRule.LATE_MINUTES_MISFIT, "Minutes stand with LATE and only there.", "/lateMinutes");
        }
    }
}
