package org.klassny.journal.lesson.write;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.EntryKind;
import org.klassny.journal.reference.read.LessonFacts;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;

/**
 * In which role somebody acts on a lesson (P1): as its teacher, as today's substitute for its teacher (T3, J14), as a
 * deputy, who may do what teachers and homeroom teachers do, or as homeroom teacher of one of its students (J3).
 */
record Standing(String role, String person, @Nullable String onBehalf) {

    static final String TEACHER = "TEACHER";
    static final String DEPUTY = "DEPUTY";
    static final String HOMEROOM_TEACHER = "HOMEROOM_TEACHER";
    static final String ADMINISTRATOR = "ADMINISTRATOR";

    static Standing of(Actor actor, LessonFacts lesson, Instant now) {
        return find(actor, lesson, now).orElseThrow(Standing::notYourLesson);
    }

    /** P11: history is entered by the lesson's teacher, a deputy or the administrator. */
    static Standing forTransfer(Actor actor, LessonFacts lesson) {
        var person = actor.person();
        if (actor.has(TEACHER) && person.equals(lesson.teacherId())) {
            return new Standing(TEACHER, person, null);
        }
        return Stream.of(DEPUTY, ADMINISTRATOR)
                .filter(actor::has)
                .findFirst()
                .map(role -> new Standing(role, person, null))
                .orElseThrow(Standing::notYourLesson);
    }

    private static RuleViolated notYourLesson() {
        return new RuleViolated(
                LessonRule.NOT_YOUR_LESSON, "Only the lesson's teacher, or the substitute on its day, may enter.");
    }

    /** J3: attendance has its reasons from the homeroom teacher too. */
    static Standing forAttendance(Actor actor, LessonFacts lesson, Instant now) {
        var entering = find(actor, lesson, now);
        var leading = new Standing(HOMEROOM_TEACHER, actor.person(), null);
        if (actor.has(HOMEROOM_TEACHER)
                && leading.leadsAnyOf(lesson)
                && (entering.isEmpty() || lesson.lock(EntryKind.ATTENDANCE).closed(now))) {
            return leading;
        }
        return entering.orElseGet(() -> of(actor, lesson, now));
    }

    static Standing deputy(String person) {
        return new Standing(DEPUTY, person, null);
    }

    private static Optional<Standing> find(Actor actor, LessonFacts lesson, Instant now) {
        var person = actor.person();
        if (actor.has(TEACHER)) {
            if (person.equals(lesson.teacherId())) {
                return Optional.of(new Standing(TEACHER, person, null));
            }
            if (person.equals(lesson.substituteId()) && lesson.today(now).equals(lesson.date())) {
                return Optional.of(new Standing(TEACHER, person, lesson.teacherId()));
            }
        }
        return actor.has(DEPUTY) ? Optional.of(deputy(person)) : Optional.empty();
    }

    /** Fills the record, and not only the reasons of absences. */
    boolean enters() {
        return !role.equals(HOMEROOM_TEACHER);
    }

    boolean leadsAnyOf(LessonFacts lesson) {
        return role.equals(DEPUTY)
                || (role.equals(HOMEROOM_TEACHER) && lesson.homeroomTeachers().containsValue(person));
    }

    boolean leads(LessonFacts lesson, String student) {
        return role.equals(DEPUTY) || person.equals(lesson.homeroomTeachers().get(student));
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
