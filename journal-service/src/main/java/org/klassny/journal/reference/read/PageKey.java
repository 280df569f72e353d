package org.klassny.journal.reference.read;

import org.jspecify.annotations.Nullable;

/** Group × subject × term (J1); without a term, what the group is taught of the subject in all of them. */
public record PageKey(
        String groupId, String subjectId, @Nullable String termId) {}
