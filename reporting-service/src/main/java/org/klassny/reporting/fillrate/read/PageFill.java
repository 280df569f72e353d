package org.klassny.reporting.fillrate.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a page is filled.
 *
 * @param gradeLevel null until people-service has told of the group
 * @param graded false in first classes, which are taught without marks (S7)
 * @param teacherIds who teaches the page by the timetable; a substitute does not
 * @param students on the roster of the day
 * @param marks of these students that were not withdrawn
 * @param target marks a student by the schedule of accumulation; 0 where there are none to give
 */
public record PageFill(
        Page page,
        @Nullable Integer gradeLevel,
        boolean graded,
        List<String> teacherIds,
        int lessonsHeld,
        int students,
        int withoutMark,
        int withOneMark,
        int belowTarget,
        long marks,
        int target) {

    public PageFill {
        teacherIds = List.copyOf(teacherIds);
    }

    public boolean reachesTarget() {
        return belowTarget == 0;
    }
}
