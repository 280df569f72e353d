package org.klassny.journal.reference.read;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.problem.RuleCode;
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

    /** What can be wrong with it in itself. */
    public enum Misfit implements RuleCode {
        /** J3: minutes stand with LATE and only there. */
        LATE_MINUTES_MISFIT;

        @Override
        public Kind kind() {
            return Kind.MALFORMED;
        }
    }

    public Presence {
        if ((status == Status.LATE) != (lateMinutes != null)) {
            throw new RuleViolated(
                    Misfit.LATE_MINUTES_MISFIT, "Minutes stand with LATE and only there.", "/lateMinutes");
        }
    }

    /** As one word, such as {@code ILL} or {@code LATE 12}. */
    public String spoken() {
        return lateMinutes == null ? status.name() : status.name() + " " + lateMinutes;
    }

    /** Reads what {@link #spoken} said. */
    public static Presence heard(String spoken) {
        var words = spoken.split(" ", -1);
        return new Presence(Status.valueOf(words[0]), words.length == 1 ? null : Integer.valueOf(words[1]));
    }
}
