package org.klassny.reporting.fillrate.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.fillrate.read.TeacherFill;

/** The teachers of a term. */
record TeachersFill(String termId, LocalDate on, List<Teacher> teachers) {

    /**
     * All graded pages of one teacher together; a student counts once on each page.
     *
     * @param shareWithoutMark 0 to 1; null without students
     */
    record Teacher(
            String teacherId,
            int pages,
            int pagesBelowTarget,
            int students,
            int withoutMark,
            int withOneMark,
            int belowTarget,
            long marks,
            @Nullable Double shareWithoutMark,
            @Nullable Double shareWithOneMark,
            @Nullable Double marksPerStudent) {}

    static TeachersFill of(String termId, LocalDate on, List<TeacherFill> teachers) {
        return new TeachersFill(
                termId, on, teachers.stream().map(TeachersFill::teacher).toList());
    }

    private static Teacher teacher(TeacherFill fill) {
        return new Teacher(
                fill.teacherId(),
                fill.pages(),
                fill.pagesBelowTarget(),
                fill.students(),
                fill.withoutMark(),
                fill.withOneMark(),
                fill.belowTarget(),
                fill.marks(),
                Share.of(fill.withoutMark(), fill.students()),
                Share.of(fill.withOneMark(), fill.students()),
                Share.of(fill.marks(), fill.students()));
    }
}
