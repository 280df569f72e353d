package org.klassny.journal.lesson.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** The form of the list of pages that the query builds. */
record PageList(List<Page> pages) {

    /**
     * A page with the days of its term.
     *
     * @param teacherIds who teach it by lessons, or by teaching load where it has none yet
     */
    @Schema(name = "PageListEntry")
    record Page(
            String groupId,
            String subjectId,
            String termId,
            LocalDate from,
            LocalDate until,
            List<String> teacherIds,
            int lessons) {}
}
