package org.klassny.people.imports.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.klassny.people.reference.read.Ids;

/** What can be asked for an import, in the transaction of its changes. */
public sealed interface ImportCommand {

    String importId();

    /** Without {@code schoolYearId} the session is a school year itself. */
    record TellSession(
            @TargetAggregateIdentifier String importId,
            String sessionId,
            @Nullable String schoolYearId,
            String title,
            LocalDate from,
            LocalDate until)
            implements ImportCommand {}

    record TellCourse(@TargetAggregateIdentifier String importId, String subjectId, String title)
            implements ImportCommand {}

    record TellTeaching(
            @TargetAggregateIdentifier String importId,
            String loadId,
            String groupId,
            String subjectId,
            String teacherId,
            @Nullable BigDecimal hoursAWeek)
            implements ImportCommand {}

    record RecordImport(@TargetAggregateIdentifier String importId, String kind, int changes) implements ImportCommand {

        public RecordImport {
            Ids.require(importId);
        }
    }

    record RecordUndoing(@TargetAggregateIdentifier String importId) implements ImportCommand {}
}
