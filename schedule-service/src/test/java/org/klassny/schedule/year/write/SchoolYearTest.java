package org.klassny.schedule.year.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.klassny.schedule.Decisions;
import org.klassny.schedule.reference.read.Calendar;
import org.klassny.schedule.reference.read.CalendarLookup;
import org.klassny.schedule.year.events.HolidaySet;
import org.klassny.schedule.year.events.SchoolYearOpened;
import org.klassny.schedule.year.events.TermSet;
import org.klassny.schedule.year.write.YearCommand.OpenYear;
import org.klassny.schedule.year.write.YearCommand.SetHoliday;
import org.klassny.schedule.year.write.YearCommand.SetTerm;

class SchoolYearTest {

    private static final Decisions<SchoolYear> DECISIONS = new Decisions<>(SchoolYear.class, List.of(new OtherYear()));

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 25);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 31);
    private static final SchoolYearOpened OPENED = new SchoolYearOpened("year-1", "2026/27", SEPTEMBER, MAY);
    private static final TermSet TERM = new TermSet("term-1", "year-1", SEPTEMBER, OCTOBER, "1");

    @Test
    void opensOnceForRepeatedRequests() {
        on(List.of(), new OpenYear("year-1", "2026/27", SEPTEMBER, MAY)).expectEvents(OPENED);
        on(List.of(OPENED), new OpenYear("year-1", "2026/27", SEPTEMBER, MAY)).expectNoEvents();
        on(List.of(OPENED, TERM), new OpenYear("year-1", "2026/2027", SEPTEMBER, MAY))
                .expectEvents(new SchoolYearOpened("year-1", "2026/2027", SEPTEMBER, MAY));
    }

    @Test
    void keepsTermsInsideTheYearAndApart() {
        on(List.of(OPENED), term("term-1", SEPTEMBER, OCTOBER)).expectEvents(TERM);
        on(List.of(OPENED, TERM), term("term-1", SEPTEMBER, OCTOBER)).expectNoEvents();
        on(List.of(OPENED, TERM), term("term-1", SEPTEMBER, OCTOBER.minusDays(1)))
                .expectEvents(new TermSet("term-1", "year-1", SEPTEMBER, OCTOBER.minusDays(1), "1"));
        assertThat(refusal(List.of(OPENED, TERM), term("term-2", OCTOBER, MAY)))
                .isEqualTo("TERMS_OVERLAP {otherTermId=term-1}");
        assertThat(refusal(List.of(OPENED), term("term-1", SEPTEMBER.minusDays(1), OCTOBER)))
                .startsWith("TERM_OUTSIDE_YEAR");
        assertThat(refusal(List.of(OPENED, TERM), new OpenYear("year-1", "x", SEPTEMBER.plusDays(1), MAY)))
                .startsWith("TERM_OUTSIDE_YEAR");
        assertThat(refusal(List.of(OPENED), term("term-elsewhere", SEPTEMBER, OCTOBER)))
                .isEqualTo("ID_TAKEN {schoolYearId=year-0}");
    }

    @Test
    void namesEachGradeLevelOfHolidaysOnce() {
        on(List.of(OPENED), new SetHoliday("year-1", "holiday-1", "x", OCTOBER, OCTOBER, List.of(2, 1, 2)))
                .expectEvents(new HolidaySet("holiday-1", "year-1", "x", OCTOBER, OCTOBER, List.of(1, 2)));
        assertThat(refusal(
                        List.of(OPENED), new SetHoliday("year-1", "holiday-1", "x", MAY, MAY.plusDays(1), List.of())))
                .startsWith("HOLIDAY_OUTSIDE_YEAR");
    }

    private static SetTerm term(String id, LocalDate from, LocalDate until) {
        return new SetTerm("year-1", id, "1", from, until);
    }

    private static ResultValidator<SchoolYear> on(List<?> given, YearCommand command) {
        return DECISIONS.on(given, command);
    }

    private static String refusal(List<?> given, YearCommand command) {
        return DECISIONS.refusal(given, command);
    }

    /** Holds the id term-elsewhere. */
    private static final class OtherYear implements CalendarLookup {

        @Override
        public Optional<Calendar> year(String school, String schoolYearId) {
            return Optional.empty();
        }

        @Override
        public Optional<Calendar> yearOf(String school, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Optional<String> holderOf(String school, String id) {
            return id.equals("term-elsewhere") ? Optional.of("year-0") : Optional.empty();
        }
    }
}
