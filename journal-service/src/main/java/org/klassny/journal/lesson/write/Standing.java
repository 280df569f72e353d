package org.klassny.journal.lesson.write;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.LessonFacts;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;

/**
 * In which role somebody acts on a lesson (P1): as its teacher, as today's substitute for its teacher (T3, J14), or as a
 * deputy, who may do what teachers do.
 */
record Standing(String role, @Nullable String onBehalf) {

    static final String TEACHER = "TEACHER";
    static final String DEPUTY = "DEPUTY";

    static Standing of(Actor actor, LessonFacts lesson, Instant now) {
        if (actor.has(TEACHER)) {
            if (actor.person().equals(lesson.teacherId())) {
                return new Standing(TEACHER, null);
            }
            if (actor.person().equals(lesson.substituteId())
                    && lesson.today(now).equals(lesson.date())) {
                return new Standing(TEACHER, lesson.teacherId());
            }
        }
        if (actor.has(DEPUTY)) {
            return new Standing(DEPUTY, null);
        }
        throw new RuleViolated(
                LessonRule.NOT_YOUR_LESSON, "Only the lesson's teacher, or the substitute on its day, may enter.");
    }

    MetaData metadata(LessonFacts lesson) {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(Metadata.ACTOR_ROLE, role);
        metadata.put(Metadata.OCCURRED_ON, lesson.date().toString());
        if (onBehalf != null) {
            metadata.put(Metadata.ON_BEHALF, onBehalf);
        }
        return MetaData.from(metadata);
    }
}
