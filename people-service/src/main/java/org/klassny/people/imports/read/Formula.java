package org.klassny.people.imports.read;

import java.util.regex.Pattern;

/**
 * A text that a spreadsheet would take for a formula goes out with an apostrophe before it and comes in without. A phone
 * number, digits and signs only, computes nothing and stays.
 */
final class Formula {

    private static final String BEGINNINGS = "=+-@\t\r\n";
    private static final Pattern PHONE = Pattern.compile("\\+[0-9][0-9 ()-]*");

    private Formula() {}

    static String defused(String text) {
        return begins(text) && !PHONE.matcher(text).matches() ? "'" + text : text;
    }

    static String armed(String text) {
        return text.startsWith("'") && begins(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
