package org.klassny.reporting.audit.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.klassny.kit.form.Storable;
import org.klassny.kit.problem.RuleViolated;

/** An instant of a query string, refused with a pointer to the parameter. */
final class Moment {

    private Moment() {}

    static Instant of(String parameter, String text) {
        try {
            var moment = OffsetDateTime.parse(text);
            var _ = Storable.day(moment.toLocalDate(), "/" + parameter);
            return moment.toInstant();
        } catch (DateTimeParseException e) {
            throw new RuleViolated(
                    AuditRule.MALFORMED_MOMENT,
                    "A moment has a date, a time and an offset, such as 2026-11-20T10:15:00Z.",
                    "/" + parameter);
        }
    }
}
