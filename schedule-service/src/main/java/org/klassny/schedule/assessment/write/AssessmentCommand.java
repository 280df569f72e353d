package org.klassny.schedule.assessment.write;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a controller can ask for in the schedule of control works. */
public sealed interface AssessmentCommand {

    record ScheduleAssessment(
            @TargetAggregateIdentifier String assessmentId,
            String groupId,
            String subjectId,
            LocalDate date,
            AssessmentKind kind)
            implements AssessmentCommand {}

    record CancelAssessment(@TargetAggregateIdentifier String assessmentId) implements AssessmentCommand {}
}
