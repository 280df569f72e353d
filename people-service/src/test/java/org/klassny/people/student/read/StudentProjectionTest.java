package org.klassny.people.student.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klassny.people.Rows;
import org.klassny.people.student.events.StudentDeparted;
import org.klassny.people.student.events.StudentEnrolled;
import org.klassny.people.student.events.StudentEvent;
import org.klassny.people.student.events.StudentRegistered;
import org.klassny.people.student.events.StudentTransferred;
import org.klassny.teststack.WithStack;

@WithStack
class StudentProjectionTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);
    private static final List<StudentEvent> STORY = List.of(
            new StudentRegistered("student-anna"),
            new StudentEnrolled("student-anna", "class-7b", SEPTEMBER, "1", SEPTEMBER),
            new StudentTransferred("student-anna", "class-7b", "class-7a", OCTOBER, "2", OCTOBER),
            new StudentTransferred("student-anna", "class-7a", "class-7b", NOVEMBER, "3", NOVEMBER),
            new StudentDeparted("student-anna", "class-7b", LocalDate.of(2026, 12, 25), "4", NOVEMBER));

    private static Rows rows;

    @BeforeAll
    static void migrate() {
        rows = Rows.ofFreshDatabase();
    }

    @BeforeEach
    void empty() {
        rows.empty("person, enrollment");
    }

    @Test
    void keepsEachStayInAClass() {
        rows.project(StudentProjection::new, STORY);
        assertThat(stays())
                .containsExactly(
                        "{class_id=class-7b, starts_on=2026-09-01, ends_on=2026-09-30}",
                        "{class_id=class-7a, starts_on=2026-10-01, ends_on=2026-11-01}",
                        "{class_id=class-7b, starts_on=2026-11-02, ends_on=2026-12-25}");
    }

    @Test
    void givesTheSameRowsWhenAPartIsReadTwice() {
        rows.project(StudentProjection::new, STORY.subList(0, 4));
        var once = stays();
        rows.project(StudentProjection::new, STORY.subList(0, 3));
        assertThat(stays()).isEqualTo(once);
    }

    @Test
    void theClassOfADayIsThatOfTheStayThenTheOneToComeThenTheLast() {
        rows.project(StudentProjection::new, STORY);
        assertThat(classAt("2026-08-01")).isEqualTo("class-7b");
        assertThat(classAt("2026-10-15")).isEqualTo("class-7a");
        assertThat(classAt("2026-11-02")).isEqualTo("class-7b");
        assertThat(classAt("2027-03-01")).isEqualTo("class-7b");
    }

    private static Object classAt(String day) {
        return rows.of("select class_id from enrollment_at('school-1', '%s')".formatted(day))
                .getFirst()
                .get("class_id");
    }

    private static List<String> stays() {
        return rows.of("select class_id, starts_on, ends_on from enrollment order by starts_on").stream()
                .map(Object::toString)
                .toList();
    }
}
