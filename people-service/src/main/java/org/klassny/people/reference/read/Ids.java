package org.klassny.people.reference.read;

import java.util.regex.Pattern;
import org.klassny.kit.form.Id;
import org.klassny.kit.problem.RuleViolated;

/** The form of every id, ours and those that clients make. */
public final class Ids {

    private static final Pattern PATTERN = Pattern.compile(Id.FORM);

    private Ids() {}

    /** For an id that a client has made and that becomes something's own. */
    public static void require(String id) {
        if (!PATTERN.matcher(id).matches()) {
            throw new RuleViolated(PeopleRule.MALFORMED_ID, "An id is 1 to 64 letters, digits and _ . : -");
        }
    }
}
