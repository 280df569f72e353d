package org.klassny.people.reference.read;

import java.util.regex.Pattern;
import org.klassny.kit.problem.RuleViolated;

/** The form of every id, ours and those that clients make. */
public final class Ids {

    public static final String FORM = "[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private Ids() {}

    /** For an id that a client has made and that becomes something's own. */
    public static void require(String id) {
        if (!PATTERN.matcher(id).matches()) {
            throw new RuleViolated(PeopleRule.MALFORMED_ID, "An id is 1 to 64 letters, digits and _ . : -");
        }
    }
}
