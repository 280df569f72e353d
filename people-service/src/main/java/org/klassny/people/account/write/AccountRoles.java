package org.klassny.people.account.write;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.people.reference.read.Known.Thing;
import org.klassny.people.reference.read.PeopleRule;

/** Which roles a person of a kind may have: staff some of staff, students and guardians just their own (P2, P3). */
public final class AccountRoles {

    private static final Set<String> OF_STAFF = Set.of(
            "HEAD", "DEPUTY", "ADMINISTRATOR", "SECRETARY", "METHODIST", "TEACHER", "HOMEROOM_TEACHER", "AUDITOR");

    private AccountRoles() {}

    /** In alphabetical order; refuses what does not fit the kind, and an account without a role. */
    public static List<String> fitting(Thing kind, Collection<String> wanted) {
        var allowed = allowed(kind);
        if (wanted.isEmpty() || !allowed.containsAll(wanted)) {
            throw new RuleViolated(PeopleRule.ROLES_MISFIT, "These roles do not fit the person.", "/roles")
                    .with("allowed", allowed.stream().sorted().toList());
        }
        return wanted.stream().distinct().sorted().toList();
    }

    public static Set<String> allowed(Thing kind) {
        return kind == Thing.STAFF ? OF_STAFF : Set.of(kind.name());
    }
}
