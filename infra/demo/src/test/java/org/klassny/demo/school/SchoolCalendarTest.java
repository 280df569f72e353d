package org.klassny.demo.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {

    @Test
    void hasLessonsUntilTheTermIsOverThatHasBegunOrIsAboutTo() {
        var november = LocalDate.of(2026, 11, 22);
        assertThat(SchoolCalendar.around(november).monthsOfTermsBegun(november))
                .containsExactly(
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2026, 12, 30));
        var holidays = LocalDate.of(2027, 1, 2);
        assertThat(SchoolCalendar.around(holidays).monthsOfTermsBegun(holidays))
                .endsWith(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 21));
        var august = LocalDate.of(2026, 8, 3);
        assertThat(SchoolCalendar.around(august).monthsOfTermsBegun(august))
                .containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 25));
    }
}
