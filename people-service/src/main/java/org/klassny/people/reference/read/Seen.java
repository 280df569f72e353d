package org.klassny.people.reference.read;

import org.klassny.kit.problem.RuleViolated;

/** A change carries the version that its author saw; 0 is what is not there yet. */
public final class Seen {

    private Seen() {}

    public static void require(int seen, int current) {
        if (seen != current) {
            throw new RuleViolated(PeopleRule.STALE, "Somebody else changed it meanwhile.", "/seen")
                    .with("current", current);
        }
    }
}
