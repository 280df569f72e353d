package org.klassny.journal.reference.read;

import java.time.Instant;
import java.time.ZonedDateTime;

/** From when on an entry is closed, by which setting and which value of it; a correction is the only way then. */
public record Lock(ZonedDateTime since, PolicyName policy, String value) {

    public boolean closed(Instant now) {
        return !now.isBefore(since.toInstant());
    }
}
