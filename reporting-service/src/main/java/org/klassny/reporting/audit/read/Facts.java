package org.klassny.reporting.audit.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The values of an entry; what its kind does not have is null and left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Facts(
        @Nullable String workType,
        @Nullable String value,
        @Nullable String previous,
        @Nullable String status,
        @Nullable Integer lateMinutes,
        @Nullable String noteId,
        @Nullable String digest,
        @Nullable LocalDate dueOn,
        @Nullable String policy,
        @Nullable LocalDate effectiveFrom,
        @Nullable Integer version) {

    static final Facts NONE = new Facts(null, null, null, null, null, null, null, null, null, null, null);

    static Facts mark(String workType, @Nullable String previous, @Nullable String value, int version) {
        return new Facts(workType, value, previous, null, null, null, null, null, null, null, version);
    }

    static Facts attendance(String status, @Nullable Integer lateMinutes, @Nullable String previous, int version) {
        return new Facts(null, null, previous, status, lateMinutes, null, null, null, null, null, version);
    }

    static Facts note(String noteId, String digest, @Nullable LocalDate dueOn, int version) {
        return new Facts(null, null, null, null, null, noteId, digest, dueOn, null, null, version);
    }

    static Facts policy(String policy, String value, LocalDate effectiveFrom) {
        return new Facts(null, value, null, null, null, null, null, null, policy, effectiveFrom, null);
    }
}
