package org.klassny.reporting.fillrate.web;

import java.time.LocalDate;
import java.util.List;
import org.klassny.reporting.fillrate.read.PageFill;

/**
 * The pages of a term.
 *
 * @param on rosters, lessons and marks are those of this day
 */
record PagesFill(String termId, LocalDate on, List<PageAnswer> pages) {

    static PagesFill of(String termId, LocalDate on, List<PageFill> pages) {
        return new PagesFill(termId, on, pages.stream().map(PageAnswer::of).toList());
    }
}
