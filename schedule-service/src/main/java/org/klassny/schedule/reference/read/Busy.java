package org.klassny.schedule.reference.read;

import org.klassny.kit.problem.RuleCode;
import org.klassny.kit.problem.RuleViolated;

/** T1: nobody and nothing is needed twice at one time; the refusal says by what. */
public enum Busy implements RuleCode {
    TEACHER_BUSY,
    CLASS_BUSY,
    ROOM_BUSY;

    @Override
    public Kind kind() {
        return Kind.RULE;
    }

    public static RuleViolated byEntry(Clash clash) {
        return refusal(clash)
                .with("otherEntryId", clash.otherId())
                .with("weekday", Integer.parseInt(clash.day()))
                .with("period", clash.period())
                .with("groupId", clash.groupId());
    }

    public static RuleViolated byLesson(Clash clash) {
        return refusal(clash)
                .with("otherLessonId", clash.otherId())
                .with("date", clash.day())
                .with("period", clash.period())
                .with("groupId", clash.groupId());
    }

    public static Busy of(Clash clash) {
        return switch (clash.kind()) {
            case TEACHER -> TEACHER_BUSY;
            case CLASS -> CLASS_BUSY;
            case ROOM -> ROOM_BUSY;
        };
    }

    private static RuleViolated refusal(Clash clash) {
        return switch (clash.kind()) {
            case TEACHER -> new RuleViolated(TEACHER_BUSY, "The teacher has another lesson at that time.");
            case CLASS -> new RuleViolated(CLASS_BUSY, "The class has another lesson at that time.");
            case ROOM -> new RuleViolated(ROOM_BUSY, "The room has another lesson at that time.");
        };
    }
}
