package org.klassny.people.reference.read;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.problem.RuleViolated;

/** Ids are made by clients, so that two schools can think of the same one: the second is refused. */
public final class Owner {

    private Owner() {}

    /** For what may be new. */
    public static void require(@Nullable String owner, String school) {
        if (owner != null && !owner.equals(school)) {
            throw new RuleViolated(PeopleRule.ID_TAKEN, "The id stands for something else already.");
        }
    }

    /** For what has to be there: another school's is not. */
    public static void requireOwn(@Nullable String owner, String school) {
        if (!school.equals(owner)) {
            throw new RuleViolated(PeopleRule.NOT_FOUND, "There is no such thing.");
        }
    }
}
