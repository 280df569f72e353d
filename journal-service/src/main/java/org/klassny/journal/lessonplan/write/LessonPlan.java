package org.klassny.journal.lessonplan.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lessonplan.events.LessonPlanEvent;
import org.klassny.journal.lessonplan.events.LessonPlanSet;
import org.klassny.journal.reference.read.CourseLookup;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;

/** The plan of a course: group × subject (S6). */
@Aggregate(type = "lesson-plan", cache = "aggregateCache")
class LessonPlan {

    private static final String TEACHER = "TEACHER";
    private static final String DEPUTY = "DEPUTY";

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String planId;

    private int version;

    LessonPlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(SetLessonPlan command, CourseLookup courses) {
        var role = role(command.by(), command, courses);
        if (command.seen() != version) {
            throw new RuleViolated(LessonPlanRule.STALE_VERSION, "Somebody else changed it meanwhile.", "/seen")
                    .with("current", version);
        }
        var topics = command.topics().stream().map(LessonPlan::topic).toList();
        apply(
                new LessonPlanSet(command.planId(), command.groupId(), command.subjectId(), topics, version + 1),
                MetaData.with(Metadata.ACTOR_ROLE, role));
        return version;
    }

    private static String role(Actor actor, SetLessonPlan command, CourseLookup courses) {
        var teachers = courses.teachers(actor.school(), command.groupId(), command.subjectId());
        if (teachers.isEmpty()) {
            throw new RuleViolated(LessonPlanRule.UNKNOWN_PAGE, "Nobody teaches this subject to this group.");
        }
        if (actor.has(TEACHER) && teachers.contains(actor.person())) {
            return TEACHER;
        }
        if (actor.has(DEPUTY)) {
            return DEPUTY;
        }
        throw new RuleViolated(LessonPlanRule.NOT_YOUR_PAGE, "Only those who teach the course plan it.");
    }

    private static LessonPlanSet.Topic topic(PlannedTopic planned) {
        var homework = planned.homework();
        return new LessonPlanSet.Topic(
                planned.number(),
                planned.topic().id(),
                planned.topic().digest(),
                homework == null ? null : homework.id(),
                homework == null ? null : homework.digest());
    }

    @EventSourcingHandler
    void evolve(LessonPlanEvent event) {
        switch (event) {
            case LessonPlanSet e -> {
                planId = e.planId();
                version = e.version();
            }
        }
    }
}
