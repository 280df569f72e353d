package org.klassny.reporting.fillrate.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeacherFillTest {

    @Test
    void countsAPageThatWasHandedOverForBothTeachers() {
        assertThat(TeacherFill.of(List.of(page("algebra", true, "ivanova", "petrov"), page("physics", true, "petrov"))))
                .containsExactly(
                        new TeacherFill("ivanova", 1, 1, 25, 2, 3, 5, 60),
                        new TeacherFill("petrov", 2, 2, 50, 4, 6, 10, 120));
    }

    @Test
    void leavesOutPagesThatAreTaughtWithoutMarks() {
        assertThat(TeacherFill.of(List.of(page("reading", false, "sidorova")))).isEmpty();
    }

    private static PageFill page(String subject, boolean graded, String... teachers) {
        return new PageFill(
                new Page("group-1", subject, "term-1"), 7, graded, List.of(teachers), 9, 25, 2, 3, 5, 60, 3);
    }
}
