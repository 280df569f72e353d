package org.klassny.schedule.substitution.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
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
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.schedule.reference.read.Busy;
import org.klassny.schedule.reference.read.Clash;
import org.klassny.schedule.reference.read.LessonFacts;
import org.klassny.schedule.reference.read.LessonLookup;
import org.klassny.schedule.reference.read.Occupancy;
import org.klassny.schedule.substitution.events.SubstitutionArranged;
import org.klassny.schedule.substitution.events.SubstitutionEvent;
import org.klassny.schedule.substitution.events.SubstitutionWithdrawn;
import org.klassny.schedule.substitution.write.SubstitutionCommand.ArrangeSubstitution;
import org.klassny.schedule.substitution.write.SubstitutionCommand.WithdrawSubstitution;

/** Who holds a lesson instead of whom. */
@Aggregate(type = "substitution", cache = "aggregateCache")
class Substitution {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String substitutionId;

    private @Nullable SubstitutionArranged arranged;
    private boolean withdrawn;

    Substitution() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            ArrangeSubstitution command,
            LessonLookup lessons,
            Occupancy occupancy,
            @MetaDataValue(Metadata.SCHOOL) String school) {
        if (arranged != null) {
            requireSame(arranged, command);
            return;
        }
        occupancy.hold(school);
        var lesson = lessons.lesson(school, command.lessonId())
                .orElseThrow(() ->
                        new RuleViolated(SubstitutionRule.UNKNOWN_LESSON, "There is no such lesson.", "/lessonId"));
        requireOpen(lesson);
        if (command.substituteId().equals(lesson.teacherId())) {
            throw new RuleViolated(
                    SubstitutionRule.SUBSTITUTE_IS_TEACHER, "It is the teacher's own lesson.", "/substituteId");
        }
        occupancy.ofLessons(school, List.of(lesson.slot().heldBy(command.substituteId()))).stream()
                .filter(clash -> clash.kind() == Clash.Kind.TEACHER)
                .findFirst()
                .ifPresent(clash -> {
                    throw Busy.byLesson(clash);
                });
        apply(
                new SubstitutionArranged(
                        command.substitutionId(),
                        command.lessonId(),
                        command.substituteId(),
                        command.reason().name(),
                        lesson.groupId(),
                        lesson.subjectId(),
                        lesson.date(),
                        lesson.period(),
                        lesson.teacherId()),
                on(lesson.date()));
    }

    @CommandHandler
    void decide(WithdrawSubstitution command, LessonLookup lessons, @MetaDataValue(Metadata.SCHOOL) String school) {
        if (withdrawn) {
            return;
        }
        var standing = Objects.requireNonNull(arranged);
        var date = lessons.lesson(school, standing.lessonId())
                .map(LessonFacts::date)
                .orElse(standing.date());
        apply(
                new SubstitutionWithdrawn(
                        command.substitutionId(),
                        standing.lessonId(),
                        standing.groupId(),
                        date,
                        standing.substituteId()),
                date == null ? MetaData.emptyInstance() : on(date));
    }

    private void requireSame(SubstitutionArranged standing, ArrangeSubstitution command) {
        if (withdrawn) {
            throw new RuleViolated(SubstitutionRule.SUBSTITUTION_WITHDRAWN, "The substitution was taken back.");
        }
        if (!standing.lessonId().equals(command.lessonId())
                || !standing.substituteId().equals(command.substituteId())
                || !standing.reason().equals(command.reason().name())) {
            throw new RuleViolated(
                    SubstitutionRule.SUBSTITUTION_FIXED, "Withdraw the substitution and arrange another one.");
        }
    }

    private static void requireOpen(LessonFacts lesson) {
        if (lesson.cancelled()) {
            throw new RuleViolated(SubstitutionRule.LESSON_CANCELLED, "The lesson was cancelled.", "/lessonId");
        }
        if (lesson.substitutionId() != null) {
            throw new RuleViolated(SubstitutionRule.LESSON_SUBSTITUTED, "The lesson has a substitute.", "/lessonId")
                    .with("substitutionId", lesson.substitutionId());
        }
    }

    private static MetaData on(LocalDate date) {
        return MetaData.with(Metadata.OCCURRED_ON, date.toString());
    }

    @EventSourcingHandler
    void evolve(SubstitutionEvent event) {
        substitutionId = event.substitutionId();
        switch (event) {
            case SubstitutionArranged e -> arranged = e;
            case SubstitutionWithdrawn _ -> withdrawn = true;
        }
    }
}
