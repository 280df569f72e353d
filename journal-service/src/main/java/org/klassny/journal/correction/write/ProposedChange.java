package org.klassny.journal.correction.write;

import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.Presence;
import org.klassny.journal.reference.read.WorkType;

/** What is to stand in the cell. */
public sealed interface ProposedChange {

    /** The kinds by their names in events. */
    enum Kind {
        MARK,
        ATTENDANCE
    }

    Kind kind();

    /**
     * Another mark, a new one or none.
     *
     * @param markId of the mark; of a new one the client makes it
     * @param workType of a new mark; a mark that stands keeps its own
     * @param value the mark, or null to take it out
     */
    record OfMark(
            String markId,
            @Nullable WorkType workType,
            @Nullable String value) implements ProposedChange {
        @Override
        public Kind kind() {
            return Kind.MARK;
        }
    }

    record OfAttendance(Presence presence) implements ProposedChange {
        @Override
        public Kind kind() {
            return Kind.ATTENDANCE;
        }
    }
}
