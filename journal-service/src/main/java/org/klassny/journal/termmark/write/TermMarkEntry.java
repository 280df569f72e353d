package org.klassny.journal.termmark.write;

import org.jspecify.annotations.Nullable;

/**
 * The term of one student: a mark, or a reason for none, or neither to take back what stands.
 *
 * @param seen version that the teacher saw; 0 where nothing stood
 */
public record TermMarkEntry(
        String studentId, @Nullable String value, @Nullable NotAssessed notAssessed, int seen) {

    /** As one word, the mark or the reason; null to take back. */
    @Nullable
    String spoken() {
        return notAssessed == null ? value : notAssessed.name();
    }
}
