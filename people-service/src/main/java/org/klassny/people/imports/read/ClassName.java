package org.klassny.people.imports.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 7-Б, 7б and 7 "Б" are one class: compared by grade level and letter. */
final class ClassName {

    static final int LONGEST = 20;

    private static final Pattern FORM =
            Pattern.compile("(1[0-2]|[1-9])(?!\\d)\\s*[-–—]?\\s*[\"«„“]?([^\"»“”]*)[\"»“”]?");

    private ClassName() {}

    /** Null where the name begins with no grade level */
    static @Nullable Integer gradeLevel(String name) {
        var matcher = FORM.matcher(name.strip());
        return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
    }

    static String key(String name) {
        var matcher = FORM.matcher(name.strip());
        return (matcher.matches() ? levelAndLetter(matcher) : name.strip()).toUpperCase(Locale.ROOT);
    }

    private static String levelAndLetter(Matcher matcher) {
        return matcher.group(1) + "-" + matcher.group(2).strip();
    }
}
