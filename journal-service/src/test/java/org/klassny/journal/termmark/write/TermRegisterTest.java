package org.klassny.journal.termmark.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.predicate;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.reference.read.PageKey;
import org.klassny.journal.reference.read.Policies;
import org.klassny.journal.reference.read.TermPage;
import org.klassny.journal.reference.read.TermPageLookup;
import org.klassny.journal.termmark.events.StudentNotAssessed;
import org.klassny.journal.termmark.events.TermMarkSet;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;

/** Term marks of 7-Б in algebra; the term ends on 27 December 2026 in Yekaterinburg. */
class TermRegisterTest {

    private static final PageKey ALGEBRA = new PageKey("group-7b", "subject-algebra", "term-2");
    private static final Actor ANNA = new Actor("account", "staff-anna", "school-1", Set.of("TEACHER"), "session");
    private static final TermMarkEntry FOUR = new TermMarkEntry("student-anna", "4", null, 0);

    @Test
    void remembersTheAverageThatTheMarkWasSetBeside() {
        at("2026-12-21T00:00:00+05:00", Map.of(), FOUR)
                .expectEvents(new TermMarkSet(
                        "group-7b", "subject-algebra", "term-2", "student-anna", "4", new BigDecimal("3.67"), 1, null));
    }

    @Test
    void keepsTheReasonWhyThereIsNoMark() {
        at("2026-12-27T23:59:59+05:00", Map.of(), new TermMarkEntry("student-anna", null, NotAssessed.ILLNESS, 0))
                .expectEvents(new StudentNotAssessed(
                        "group-7b", "subject-algebra", "term-2", "student-anna", "ILLNESS", 1, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-20T23:59:59+05:00, TOO_EARLY_FOR_TERM_MARKS, '',         ''",
        "2026-12-28T00:00:00+05:00, TERM_MARKS_LOCKED,        '',         ''",
        "2026-12-17T23:59:59+05:00, TOO_EARLY_FOR_TERM_MARKS, 10,         ''",
        "2027-05-30T10:00:00+05:00, PAGE_CLOSED,              '',         2027-05-30",
        "2027-05-29T10:00:00+05:00, TERM_MARKS_LOCKED,        '',         2027-05-30"
    })
    void isOpenInTheLastDaysOfTheTerm(String now, TermMarkRule rule, String days, String closedOn) {
        var policies = Map.of("term-marks.days", days.isEmpty() ? "7" : days, "pages.closed-on", closedOn);
        var violated = new AtomicReference<RuleViolated>();
        at(now, policies, FOUR).expectNoEvents().expectException(predicate(failure -> {
            violated.set((RuleViolated) failure);
            return true;
        }));
        assertThat(violated.get().code()).isEqualTo(rule);
        assertThat(violated.get().facts()).containsKeys("policy", "policyValue");
    }

    private static ResultValidator<TermRegister> at(String now, Map<String, String> policies, TermMarkEntry entry) {
        var page = new TermPage(
                7,
                ZoneId.of("Asia/Yekaterinburg"),
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 12, 27),
                Set.of("staff-anna"),
                Set.of("student-anna"),
                new Policies(policies),
                Map.of("student-anna", new BigDecimal("3.67")));
        TermPageLookup pages = (_, key) -> key.equals(ALGEBRA) ? Optional.of(page) : Optional.empty();
        return new AggregateTestFixture<>(TermRegister.class)
                .registerInjectableResource(pages)
                .registerInjectableResource(
                        Clock.fixed(OffsetDateTime.parse(now).toInstant(), ZoneId.of("UTC")))
                .givenNoPriorActivity()
                .when(
                        SetTermMarks.of(ANNA, ALGEBRA, List.of(entry)),
                        Map.of(Metadata.ACTOR, "staff-anna", Metadata.SCHOOL, "school-1"));
    }
}
