package org.klassny.people.imports.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.form.Storable;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.Table.Line;

/** Takes values out of rows and notes those of a wrong form; what is faulty is as if it were not there. */
final class Values {

    /** As the forms of people-service ask for them. */
    static final int LONGEST_NAME = 100;

    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\"<>(),;]+@[^@\\s\"<>(),;]+\\.[^@\\s\"<>(),;.]+");
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()-]{4,30}");
    private static final Pattern HOURS = Pattern.compile("\\d{1,2}(\\.\\d{1,2})?");
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(40);
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, strict("d.M.uuuu"), strict("d/M/uuuu"));

    private final List<Fault> faults;

    Values(List<Fault> faults) {
        this.faults = faults;
    }

    void fault(Line line, @Nullable String field, Rule rule) {
        faults.add(Fault.of(line.at(), field, rule, field == null ? null : line.get(field)));
    }

    @Nullable
    String required(Line line, String field, int longest) {
        var value = optional(line, field, longest);
        if (value == null && line.get(field) == null) {
            fault(line, field, Rule.MISSING_VALUE);
        }
        return value;
    }

    @Nullable
    String optional(Line line, String field, int longest) {
        var value = line.get(field);
        if (value != null && value.length() > longest) {
            fault(line, field, Rule.TOO_LONG);
            return null;
        }
        return value;
    }

    @Nullable
    LocalDate date(Line line, String field) {
        var value = line.get(field);
        if (value == null) {
            return null;
        }
        var day = value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value;
        for (var form : DATES) {
            var date = parsed(form, day);
            if (date != null && Storable.isDay(date)) {
                return date;
            }
        }
        fault(line, field, Rule.MALFORMED_DATE);
        return null;
    }

    @Nullable
    LocalDate requiredDate(Line line, String field) {
        if (line.get(field) == null) {
            fault(line, field, Rule.MISSING_VALUE);
        }
        return date(line, field);
    }

    /** Hours a week, halves too, as the form of a teaching load takes them. */
    @Nullable
    BigDecimal hours(Line line, String field) {
        var value = line.get(field);
        if (value == null) {
            return null;
        }
        var hours = HOURS.matcher(value).matches() ? new BigDecimal(value) : BigDecimal.ZERO;
        if (hours.signum() == 0 || hours.compareTo(MOST_HOURS) > 0) {
            fault(line, field, Rule.MALFORMED_HOURS);
            return null;
        }
        return hours;
    }

    private static @Nullable LocalDate parsed(DateTimeFormatter form, String day) {
        try {
            return LocalDate.parse(day, form);
        } catch (DateTimeException _) {
            return null;
        }
    }

    @Nullable
    String email(Line line, String field) {
        var value = optional(line, field, LONGEST_EMAIL);
        if (value != null && !EMAIL.matcher(value).matches()) {
            fault(line, field, Rule.MALFORMED_EMAIL);
            return null;
        }
        return value;
    }

    @Nullable
    String phone(Line line, String field) {
        var value = line.get(field);
        if (value != null && !PHONE.matcher(value).matches()) {
            fault(line, field, Rule.MALFORMED_PHONE);
            return null;
        }
        return value;
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
