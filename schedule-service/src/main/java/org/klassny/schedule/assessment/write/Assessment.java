package org.klassny.schedule.assessment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.schedule.assessment.events.AssessmentCancelled;
import org.klassny.schedule.assessment.events.AssessmentEvent;
import org.klassny.schedule.assessment.events.AssessmentScheduled;
import org.klassny.schedule.assessment.write.AssessmentCommand.CancelAssessment;
import org.klassny.schedule.assessment.write.AssessmentCommand.ScheduleAssessment;
import org.klassny.schedule.reference.read.CalendarLookup;
import org.klassny.schedule.reference.read.GroupLookup;
import org.klassny.schedule.reference.read.SubjectLookup;

/** A control work of the schedule. */
@Aggregate(type = "assessment", cache = "aggregateCache")
class Assessment {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String assessmentId;

    private @Nullable AssessmentScheduled standing;

    Assessment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            ScheduleAssessment command,
            GroupLookup groups,
            SubjectLookup subjects,
            CalendarLookup calendars,
            @MetaDataValue(Metadata.SCHOOL) String school) {
        var wanted = new AssessmentScheduled(
                command.assessmentId(),
                command.groupId(),
                command.subjectId(),
                command.date(),
                command.kind().name());
        if (wanted.equals(standing)) {
            return;
        }
        var group = groups.group(school, command.groupId())
                .orElseThrow(
                        () -> new RuleViolated(AssessmentRule.UNKNOWN_GROUP, "There is no such group.", "/groupId"));
        if (!subjects.knowsSubject(school, command.subjectId())) {
            throw new RuleViolated(AssessmentRule.UNKNOWN_SUBJECT, "There is no such subject.", "/subjectId");
        }
        var calendar = calendars
                .yearOf(school, command.date())
                .filter(year -> year.termOn(command.date()).isPresent())
                .orElseThrow(
                        () -> new RuleViolated(AssessmentRule.DATE_OUTSIDE_TERM, "The day lies in no term.", "/date"));
        if (calendar.holidayOn(command.date(), group.gradeLevel())) {
            throw new RuleViolated(AssessmentRule.DATE_IN_HOLIDAYS, "The group has holidays on that day.", "/date");
        }
        apply(wanted, on(wanted.date()));
    }

    @CommandHandler
    void decide(CancelAssessment command) {
        if (standing != null) {
            apply(new AssessmentCancelled(command.assessmentId()), on(standing.date()));
        }
    }

    private static MetaData on(LocalDate date) {
        return MetaData.with(Metadata.OCCURRED_ON, date.toString());
    }

    @EventSourcingHandler
    void evolve(AssessmentEvent event) {
        assessmentId = event.assessmentId();
        switch (event) {
            case AssessmentScheduled e -> standing = e;
            case AssessmentCancelled _ -> standing = null;
        }
    }
}
