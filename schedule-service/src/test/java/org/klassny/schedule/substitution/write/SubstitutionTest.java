package org.klassny.schedule.substitution.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.schedule.Planning.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.klassny.schedule.reference.read.BellTimes;
import org.klassny.schedule.reference.read.Clash;
import org.klassny.schedule.reference.read.LessonFacts;
import org.klassny.schedule.substitution.events.SubstitutionArranged;
import org.klassny.schedule.substitution.events.SubstitutionWithdrawn;
import org.klassny.schedule.substitution.write.SubstitutionCommand.ArrangeSubstitution;
import org.klassny.schedule.substitution.write.SubstitutionCommand.WithdrawSubstitution;

class SubstitutionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final SubstitutionArranged ARRANGED = new SubstitutionArranged(
            "substitution-1", "lesson-1", "staff-oleg", "ILLNESS", "group-7b", "subject-algebra", DAY, 1, "staff-anna");
    private static final SubstitutionWithdrawn WITHDRAWN =
            new SubstitutionWithdrawn("substitution-1", "lesson-1", "group-7b", DAY, "staff-oleg");

    @Test
    void tellsWhoHoldsWhichLessonInsteadOfWhom() {
        var decisions = planning().withLesson(lesson(false, null)).of(Substitution.class);
        decisions.on(List.of(), arrange("staff-oleg")).expectEvents(ARRANGED);
        decisions.on(List.of(ARRANGED), arrange("staff-oleg")).expectNoEvents();
        decisions
                .on(List.of(ARRANGED), new WithdrawSubstitution("substitution-1"))
                .expectEvents(WITHDRAWN);
        decisions
                .on(List.of(ARRANGED, WITHDRAWN), new WithdrawSubstitution("substitution-1"))
                .expectNoEvents();
    }

    @Test
    void staysAsItWasArranged() {
        var decisions = planning().withLesson(lesson(false, null)).of(Substitution.class);
        assertThat(decisions.refusal(List.of(ARRANGED), arrange("staff-vera"))).isEqualTo("SUBSTITUTION_FIXED");
        assertThat(decisions.refusal(List.of(ARRANGED, WITHDRAWN), arrange("staff-oleg")))
                .isEqualTo("SUBSTITUTION_WITHDRAWN");
    }

    @Test
    void refusesWhoIsBusyAndAllowsAClassThatIsNot() {
        var planning = planning().withLesson(lesson(false, null));
        planning.withBusyLesson(new Clash(Clash.Kind.CLASS, "lesson-1", "lesson-2", "group-9", "2026-11-24", 1));
        planning.of(Substitution.class).on(List.of(), arrange("staff-oleg")).expectEvents(ARRANGED);
        planning.withBusyLesson(new Clash(Clash.Kind.TEACHER, "lesson-1", "lesson-3", "group-9", "2026-11-24", 1));
        assertThat(planning.of(Substitution.class).refusal(List.of(), arrange("staff-oleg")))
                .startsWith("TEACHER_BUSY")
                .contains("otherLessonId=lesson-3");
    }

    @Test
    void refusesALessonThatNeedsNoSubstitute() {
        assertThat(planning()
                        .withLesson(lesson(true, null))
                        .of(Substitution.class)
                        .refusal(List.of(), arrange("staff-oleg")))
                .isEqualTo("LESSON_CANCELLED");
        assertThat(planning()
                        .withLesson(lesson(false, "substitution-0"))
                        .of(Substitution.class)
                        .refusal(List.of(), arrange("staff-oleg")))
                .isEqualTo("LESSON_SUBSTITUTED {substitutionId=substitution-0}");
        assertThat(planning()
                        .withLesson(lesson(false, null))
                        .of(Substitution.class)
                        .refusal(List.of(), arrange("staff-anna")))
                .isEqualTo("SUBSTITUTE_IS_TEACHER");
        assertThat(planning().of(Substitution.class).refusal(List.of(), arrange("staff-oleg")))
                .isEqualTo("UNKNOWN_LESSON");
    }

    private static ArrangeSubstitution arrange(String substitute) {
        return new ArrangeSubstitution("substitution-1", "lesson-1", substitute, Reason.ILLNESS);
    }

    private static LessonFacts lesson(boolean cancelled, @Nullable String substitutionId) {
        return new LessonFacts(
                "lesson-1",
                "group-7b",
                "subject-algebra",
                "term-1",
                "staff-anna",
                DAY,
                1,
                new BellTimes(LocalTime.of(8, 0), LocalTime.of(8, 45)),
                null,
                cancelled,
                "bells-1",
                substitutionId == null ? null : "staff-zoya",
                substitutionId);
    }
}
