package org.klassny.reporting.reference.read.paper;

import java.util.Locale;
import java.util.stream.Stream;
import org.klassny.kit.problem.RuleCode;
import org.klassny.kit.problem.RuleViolated;

/** What a report can be had as, beside JSON. */
public enum Format {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    private enum Rule implements RuleCode {
        UNKNOWN_FORMAT;

        @Override
        public Kind kind() {
            return Kind.MALFORMED;
        }
    }

    /** The value of a request's {@code format}. */
    public static Format of(String text) {
        return Stream.of(values())
                .filter(format -> format.ending().equals(text))
                .findFirst()
                .orElseThrow(() -> new RuleViolated(Rule.UNKNOWN_FORMAT, "The format is csv, xlsx or pdf.", "/format"));
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }
}
