package org.klassny.journal.reference.read;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Group × subject × term (J1); without a term, what the group is taught of the subject in all of them. */
public record PageKey(
        String groupId, String subjectId, @Nullable String termId) {

    /** An id of at most 64 signs for what there is once for the page in a school. */
    public String idIn(String school, String prefix) {
        var key = String.join("\n", school, groupId, subjectId, String.valueOf(termId));
        return prefix + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
