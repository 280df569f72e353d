package org.klassny.demo.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {

    @Test
    void hasLessonsUntilTheTermIsOverThatHasBegunOrIsAboutTo() {
        assertThat(endOfTermsBegunOn(LocalDate.of(2026, 11, 22))).isEqualTo("2026-12-30");
        assertThat(endOfTermsBegunOn(LocalDate.of(2027, 1, 2))).isEqualTo("2027-03-21");
        assertThat(endOfTermsBegunOn(LocalDate.of(2026, 8, 3))).isEqualTo("2026-10-25");
    }

    private static LocalDate endOfTermsBegunOn(LocalDate day) {
        return SchoolCalendar.around(day).endOfTermsBegun(day);
    }
}
