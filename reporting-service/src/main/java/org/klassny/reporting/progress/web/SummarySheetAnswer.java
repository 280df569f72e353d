package org.klassny.reporting.progress.web;

import java.time.LocalDate;
import java.util.List;
import org.klassny.reporting.progress.read.SummarySheets.StudentTermMarks;
import org.klassny.reporting.progress.read.SummarySheets.SummarySheet;

/**
 * The term marks of a class.
 *
 * @param on the day whose class list counts
 * @param subjects ids
 */
record SummarySheetAnswer(
        String classId, String termId, LocalDate on, List<String> subjects, List<StudentTermMarks> students) {

    static SummarySheetAnswer of(String classId, String termId, LocalDate on, SummarySheet sheet) {
        return new SummarySheetAnswer(classId, termId, on, sheet.subjects(), sheet.students());
    }
}
