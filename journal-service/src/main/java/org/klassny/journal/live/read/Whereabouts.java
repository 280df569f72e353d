package org.klassny.journal.live.read;

import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.PageKey;

/**
 * Where on a page somebody is (UX 15). Kept nowhere: it is told to those who look at the page, and forgotten by them when
 * nothing more is heard.
 *
 * @param tab id that a browser made for the page that lies open in it
 * @param cell the cell with the focus; null for none, or for one that the hearer may not see
 */
public record Whereabouts(
        String school,
        String groupId,
        String subjectId,
        String termId,
        String tab,
        String by,
        State state,
        @Nullable Cell cell) {

    /** A cell of the page. */
    public record Cell(String lessonId, String studentId) {}

    /** Who came is answered by those who are there. */
    public enum State {
        CAME,
        HERE,
        LEFT
    }

    boolean on(String ofSchool, PageKey page) {
        return school.equals(ofSchool)
                && groupId.equals(page.groupId())
                && subjectId.equals(page.subjectId())
                && termId.equals(page.termId());
    }

    Whereabouts withoutCell() {
        return new Whereabouts(school, groupId, subjectId, termId, tab, by, state, null);
    }
}
