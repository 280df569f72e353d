package org.klassny.journal.live.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.PageKey;

/**
 * Somebody changed something on a page.
 *
 * @param termId null where it concerns every term, as a lesson plan does
 * @param lessonId null where it concerns no lesson, as a term mark does
 */
public record PageChange(
        String school,
        String groupId,
        String subjectId,
        @Nullable String termId,
        @Nullable String lessonId,
        String by,
        Instant at) {

    boolean touches(String ofSchool, PageKey page) {
        return school.equals(ofSchool)
                && groupId.equals(page.groupId())
                && subjectId.equals(page.subjectId())
                && (termId == null || termId.equals(page.termId()));
    }
}
