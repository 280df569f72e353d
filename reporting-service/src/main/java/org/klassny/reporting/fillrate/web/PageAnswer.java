package org.klassny.reporting.fillrate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.fillrate.read.PageFill;

/**
 * A page as the report shows it.
 *
 * @param graded false in first classes, which are taught without marks
 * @param target marks a student by the schedule of accumulation
 * @param shareWithoutMark of the students on the roster, 0 to 1; null where there are none
 * @param marksPerStudent null where there are no students
 */
record PageAnswer(
        String groupId,
        String subjectId,
        String termId,
        @Nullable Integer gradeLevel,
        boolean graded,
        List<String> teacherIds,
        int lessonsHeld,
        int students,
        int withoutMark,
        int withOneMark,
        int belowTarget,
        long marks,
        int target,
        @Nullable Double shareWithoutMark,
        @Nullable Double shareWithOneMark,
        @Nullable Double marksPerStudent,
        boolean reachesTarget) {

    static PageAnswer of(PageFill fill) {
        return new PageAnswer(
                fill.page().groupId(),
                fill.page().subjectId(),
                fill.page().termId(),
                fill.gradeLevel(),
                fill.graded(),
                fill.teacherIds(),
                fill.lessonsHeld(),
                fill.students(),
                fill.withoutMark(),
                fill.withOneMark(),
                fill.belowTarget(),
                fill.marks(),
                fill.target(),
                Share.of(fill.withoutMark(), fill.students()),
                Share.of(fill.withOneMark(), fill.students()),
                Share.of(fill.marks(), fill.students()),
                fill.reachesTarget());
    }
}
