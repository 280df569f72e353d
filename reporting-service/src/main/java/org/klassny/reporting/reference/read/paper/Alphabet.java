package org.klassny.reporting.reference.read.paper;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of names on paper: Russian, and 7-Б before 10-А. */
public final class Alphabet {

    /** Collators keep state while they compare, so each thread has its own. */
    private static final ThreadLocal<Collator> RUSSIAN =
            ThreadLocal.withInitial(() -> Collator.getInstance(Locale.of("ru")));

    public static final Comparator<String> ORDER = Comparator.<String>comparingInt(Alphabet::leadingNumber)
            .thenComparing((one, other) -> RUSSIAN.get().compare(one, other));

    private Alphabet() {}

    private static int leadingNumber(String text) {
        var digits = text.chars().takeWhile(Character::isDigit).limit(6).count();
        return digits == 0 ? Integer.MAX_VALUE : Integer.parseInt(text.substring(0, (int) digits));
    }
}
