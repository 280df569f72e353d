package org.klassny.reporting.reference.read.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.reference.read.paper.Sheet.Kind;

/** Figures and dates as they are written in Russian. */
public final class Figures {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private Figures() {}

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    public static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    /** Of two places. */
    public static String decimal(@Nullable Double value) {
        return text(Kind.DECIMAL, value);
    }

    /** Nothing is written as nothing. */
    static String text(Kind kind, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> date(date);
            case Number number when kind == Kind.DECIMAL -> decimal(number, 2);
            case Number number
            when kind == Kind.SHARE ->
                decimal(BigDecimal.valueOf(number.doubleValue()).movePointRight(2), 1) + "%";
            default -> value.toString();
        };
    }

    private static String decimal(Number number, int places) {
        return new BigDecimal(number.toString())
                .setScale(places, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }
}
