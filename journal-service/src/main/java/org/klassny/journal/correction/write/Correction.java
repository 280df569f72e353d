package org.klassny.journal.correction.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.correction.events.CorrectionAllowed;
import org.klassny.journal.correction.events.CorrectionEvent;
import org.klassny.journal.correction.events.CorrectionRefused;
import org.klassny.journal.correction.events.CorrectionRequested;
import org.klassny.journal.correction.write.CorrectionCommand.AllowCorrection;
import org.klassny.journal.correction.write.CorrectionCommand.RefuseCorrection;
import org.klassny.journal.correction.write.CorrectionCommand.RequestCorrection;
import org.klassny.journal.reference.read.CellLookup;
import org.klassny.journal.reference.read.LessonLookup;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;

/** A correction of one cell (C1). What was proposed is never changed: another wish is another correction. */
@Aggregate(type = "correction", cache = "aggregateCache")
class Correction {

    private static final String TEACHER = "TEACHER";
    private static final String DEPUTY = "DEPUTY";

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String correctionId;

    private @Nullable CorrectionRequested request;
    private String requestedBy = "";
    private String school = "";
    private String lessonDate = "";
    private CorrectionState state = CorrectionState.REQUESTED;

    Correction() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RequestCorrection command, LessonLookup lessons, CellLookup cells, Clock clock) {
        if (request != null) {
            requireRepeated(request, command);
            return;
        }
        var lesson = lessons.find(command.by().school(), command.lessonId())
                .orElseThrow(() -> new RuleViolated(CorrectionRule.UNKNOWN_LESSON, "There is no such lesson."));
        var asked = new Request(command, lesson, clock.instant());
        var metadata = metadata(TEACHER, lesson.date().toString());
        apply(
                asked.decide(cells),
                asked.substitute() ? metadata.and(Metadata.ON_BEHALF, lesson.teacherId()) : metadata);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AllowCorrection command) {
        var asked = requireOpen(command.by(), CorrectionState.ALLOWED);
        if (state == CorrectionState.REQUESTED) {
            apply(
                    new CorrectionAllowed(
                            asked.correctionId(),
                            asked.lessonId(),
                            asked.studentId(),
                            asked.kind(),
                            asked.markId(),
                            asked.workType(),
                            asked.proposed(),
                            asked.seen(),
                            requestedBy),
                    metadata(DEPUTY, lessonDate));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RefuseCorrection command) {
        var asked = requireOpen(command.by(), CorrectionState.REFUSED);
        if (state == CorrectionState.REQUESTED) {
            var note = command.note();
            apply(
                    new CorrectionRefused(asked.correctionId(), asked.lessonId(), note.id(), note.digest()),
                    metadata(DEPUTY, lessonDate));
        }
    }

    /** A decision that is repeated does no harm. */
    private CorrectionRequested requireOpen(Actor by, CorrectionState wanted) {
        if (request == null || !school.equals(by.school())) {
            throw new RuleViolated(CorrectionRule.UNKNOWN_CORRECTION, "There is no such correction.");
        }
        if (requestedBy.equals(by.person())) {
            throw new RuleViolated(CorrectionRule.OWN_REQUEST, "Somebody else decides on an own request.");
        }
        if (state != CorrectionState.REQUESTED && state != wanted) {
            throw new RuleViolated(CorrectionRule.ALREADY_DECIDED, "The correction was decided before.")
                    .with("state", state.name());
        }
        return request;
    }

    private void requireRepeated(CorrectionRequested standing, RequestCorrection command) {
        var proposed =
                switch (command.change()) {
                    case ProposedChange.OfMark mark -> mark.value();
                    case ProposedChange.OfAttendance attendance ->
                        attendance.presence().spoken();
                };
        if (!school.equals(command.by().school())
                || !requestedBy.equals(command.by().person())
                || !standing.lessonId().equals(command.lessonId())
                || !standing.studentId().equals(command.studentId())
                || !standing.kind().equals(command.change().kind().name())
                || !Objects.equals(standing.proposed(), proposed)) {
            throw new RuleViolated(CorrectionRule.CORRECTION_ID_TAKEN, "The id stands for another correction.");
        }
    }

    private static MetaData metadata(String role, String lessonDate) {
        return MetaData.with(Metadata.ACTOR_ROLE, role).and(Metadata.OCCURRED_ON, lessonDate);
    }

    @EventSourcingHandler
    void evolve(
            CorrectionEvent event,
            @MetaDataValue(Metadata.ACTOR) String by,
            @MetaDataValue(Metadata.SCHOOL) String ofSchool,
            @MetaDataValue(Metadata.OCCURRED_ON) String date) {
        switch (event) {
            case CorrectionRequested e -> {
                correctionId = e.correctionId();
                request = e;
                requestedBy = by;
                school = ofSchool;
                lessonDate = date;
            }
            case CorrectionAllowed _ -> state = CorrectionState.ALLOWED;
            case CorrectionRefused _ -> state = CorrectionState.REFUSED;
        }
    }
}
