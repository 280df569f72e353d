package org.klassny.notification.delivery.read;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.klassny.notification.delivery.read.LetterItems.Item;
import org.klassny.notification.settings.events.NoticeKind;

/** What a letter says of a piece of news, in the words of letter.properties. */
final class LetterPhrases {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", RUSSIAN);
    private static final DateTimeFormatter DAY_OF_WEEK = DateTimeFormatter.ofPattern("d MMMM, EEEE", RUSSIAN);

    private final ResourceBundle words = ResourceBundle.getBundle("letter", Locale.ROOT);

    String say(String key, Object... facts) {
        return new MessageFormat(words.getString(key), RUSSIAN).format(facts);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String section(NoticeKind kind) {
        return say("section." + kind);
    }

    String subject(Item item) {
        return item.subject() == null ? say("subject.unknown") : item.subject();
    }

    /** The lesson, or the term; of a lesson that moved the place that it left. */
    String when(Item item) {
        var term = item.term();
        if (term != null) {
            return term.name() == null ? say("term", day(term.from()), day(term.until())) : term.name();
        }
        if (item.about() == NoticeKind.TIMETABLE && item.was() != null && isPlace(item.was())) {
            return place(item.was());
        }
        return item.date() == null ? "" : lesson(item.date(), String.valueOf(item.period()));
    }

    String news(Item item) {
        return switch (item.kind()) {
            case CORRECTION -> correction(item);
            case TIMETABLE -> timetable(item);
            case ABSENCE -> attendance(item.value());
            case MARK, TERM_MARK -> String.valueOf(item.value());
            case HOMEWORK -> say(item.was() == null ? "homework" : "homework.changed", due(item.value()));
        };
    }

    String workType(Item item) {
        return item.about() == NoticeKind.MARK && item.workType() != null ? say("work." + item.workType()) : "";
    }

    private String correction(Item item) {
        if (item.about() == NoticeKind.ABSENCE) {
            return say("correction.changed", attendance(item.was()), attendance(item.value()));
        }
        if (item.value() == null) {
            return say("correction.removed", String.valueOf(item.was()));
        }
        return item.was() == null
                ? say("correction.set", item.value())
                : say("correction.changed", item.was(), item.value());
    }

    private String timetable(Item item) {
        var value = item.value();
        if (value == null) {
            return say("timetable.substitution-ended");
        }
        if (value.equals("CANCELLED")) {
            return say("timetable.cancelled");
        }
        return value.startsWith("SUBSTITUTED") ? say("timetable.substituted") : say("timetable.moved", place(value));
    }

    private String attendance(@Nullable String status) {
        if (status == null) {
            return say("attendance.PRESENT");
        }
        var parts = status.split(" ", 2);
        return parts.length == 1
                ? say("attendance." + status)
                : say("attendance.minutes", say("attendance." + parts[0]), parts[1]);
    }

    private static boolean isPlace(String value) {
        return !value.isEmpty() && Character.isDigit(value.charAt(0));
    }

    private String place(String value) {
        var parts = value.split(" ", 3);
        return say("place", lesson(LocalDate.parse(parts[0]), parts[1]), parts[2]);
    }

    private String lesson(LocalDate date, String period) {
        return say("lesson", DAY_OF_WEEK.format(date), period);
    }

    private String due(@Nullable String value) {
        return DAY_OF_WEEK.format(LocalDate.parse(String.valueOf(value).split(" ", 2)[0]));
    }
}
