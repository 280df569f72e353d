package org.klassny.reporting.fillrate.read;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All graded pages of a teacher together. A student counts once on each page.
 *
 * @param pagesBelowTarget pages on which at least one student has fewer marks than the target
 */
public record TeacherFill(
        String teacherId,
        int pages,
        int pagesBelowTarget,
        int students,
        int withoutMark,
        int withOneMark,
        int belowTarget,
        long marks) {

    /** A page handed over in the term counts for each of its teachers. */
    public static List<TeacherFill> of(List<PageFill> pages) {
        return pages.stream()
                .filter(PageFill::graded)
                .flatMap(page -> page.teacherIds().stream().map(teacher -> one(teacher, page)))
                .collect(Collectors.toMap(TeacherFill::teacherId, fill -> fill, TeacherFill::plus, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private static TeacherFill one(String teacher, PageFill page) {
        return new TeacherFill(
                teacher,
                1,
                page.reachesTarget() ? 0 : 1,
                page.students(),
                page.withoutMark(),
                page.withOneMark(),
                page.belowTarget(),
                page.marks());
    }

    private TeacherFill plus(TeacherFill other) {
        return new TeacherFill(
                teacherId,
                pages + other.pages,
                pagesBelowTarget + other.pagesBelowTarget,
                students + other.students,
                withoutMark + other.withoutMark,
                withOneMark + other.withOneMark,
                belowTarget + other.belowTarget,
                marks + other.marks);
    }
}
