package org.klassny.journal.lesson.write;

import org.klassny.journal.lesson.events.MarkCommented;

/**
 * What the record remembers of the comment to a mark.
 *
 * @param stands whether there is a text
 * @param version counts the changes, from 1; goes on counting after the mark was taken back
 * @param shown version that a teacher sees; 0 where the mark that stands was never commented on
 */
record MarkComment(boolean stands, int version, int shown) {

    static final MarkComment NONE = new MarkComment(false, 0, 0);

    static MarkComment of(MarkCommented e) {
        return new MarkComment(e.noteId() != null, e.version(), e.version());
    }

    /** The mark was taken back, and its comment with it. */
    MarkComment gone() {
        return new MarkComment(false, version, 0);
    }
}
