package org.klassny.bench.load;

import java.util.List;
import java.util.stream.IntStream;
import org.klassny.demo.DemoSchool;

/** The open columns that one teacher fills in turn; all have as many students. */
public record Columns(List<Column> all) {

    /** Of one class of the bench's own school. */
    public static Columns of(DemoSchool school, int schoolClass, int lessons) {
        var students = IntStream.range(0, School.STUDENTS)
                .mapToObj(place -> school.student(schoolClass, place))
                .toList();
        return new Columns(IntStream.range(0, lessons)
                .mapToObj(lesson ->
                        new Column(school.lesson(schoolClass, lesson), "mark-" + schoolClass + "-" + lesson, students))
                .toList());
    }

    /** Of one column. */
    public int students() {
        return all.getFirst().students();
    }
}
