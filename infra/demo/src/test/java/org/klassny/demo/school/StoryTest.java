package org.klassny.demo.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klassny.demo.school.SchoolPlan.Child;
import org.klassny.demo.school.SchoolPlan.Load;
import org.klassny.demo.school.YearLessons.CourseLesson;

class StoryTest {

    private static final SchoolPlan SCHOOL = SchoolPlan.small();
    private static final StudentIds IDS = new StudentIds(
            SCHOOL.children().stream().collect(Collectors.toMap(Child::id, child -> "id-of-" + child.id())));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    @Test
    void tellsTheSameAtEveryRun() {
        assertThat(story("load-7b-algebra", 13).record())
                .isEqualTo(story("load-7b-algebra", 13).record());
    }

    @Test
    @SuppressWarnings("unchecked")
    void hasAttendanceOfEverybodyAndMarksOfThoseWhoWereThere() {
        for (var number = 1; number <= 60; number++) {
            var record = story("load-7b-algebra", number).record();
            var attendance =
                    (List<Map<String, Object>>) ((Map<String, Object>) record.get("attendance")).get("entries");
            var there = attendance.stream()
                    .filter(entry -> List.of("PRESENT", "LATE").contains(entry.get("status")))
                    .map(entry -> entry.get("studentId"))
                    .toList();
            assertThat(attendance).hasSize(24);
            for (var column : (List<Map<String, Object>>) record.get("marks")) {
                assertThat((List<Map<String, Object>>) column.get("entries"))
                        .isNotEmpty()
                        .allSatisfy(entry -> {
                            assertThat(there).contains(entry.get("studentId"));
                            assertThat(entry.get("value").toString()).matches("[2-5]");
                            assertThat(entry.get("markId").toString()).matches("[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}");
                        });
            }
        }
    }

    @Test
    void givesNoMarksAndNoHomeworkToFirstClasses() {
        assertThat(IntStream.rangeClosed(1, 60)
                        .mapToObj(number -> story("load-1a-russian", number).record()))
                .allSatisfy(record -> {
                    assertThat((List<?>) record.get("marks")).isEmpty();
                    assertThat(record).doesNotContainKey("homework");
                });
    }

    @Test
    void leavesSomeTheirTwosAndMoreTheirFours() {
        var marks = IntStream.range(0, 2000)
                .mapToObj(number -> Ability.mark("student-" + number % 100, "algebra", "lesson-" + number))
                .toList();
        assertThat(marks).contains(2, 3, 4, 5);
        assertThat(marks.stream().mapToInt(Integer::intValue).average().orElseThrow())
                .isBetween(3.6, 4.1);
    }

    private static Story story(String load, int number) {
        var found = SCHOOL.loads().stream()
                .filter(it -> it.id().equals(load))
                .findFirst()
                .orElseThrow();
        return new Story(lesson(found, number), SCHOOL.roster(found.group()), IDS);
    }

    private static CourseLesson lesson(Load load, int number) {
        var id = load.id().replace("load-", "lesson-") + "-" + number;
        return new CourseLesson(id, load, DAY, 1 + number % 6, number, DAY.plusDays(2));
    }
}
