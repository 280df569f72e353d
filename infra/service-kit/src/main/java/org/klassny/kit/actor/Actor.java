package org.klassny.kit.actor;

import java.util.Set;

/**
 * Who sends a request.
 *
 * @param account id of the account at the identity provider
 * @param person id of the person, owned by people-service
 * @param school id of the school that every query of this actor is bound to
 * @param roles names of roles as the service knows them
 * @param session id of the login session, for revocation and audit
 */
public record Actor(String account, String person, String school, Set<String> roles, String session) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** The same person in one role only: events of a command name it as the role in which the person acted. */
    public Actor as(String role) {
        return new Actor(account, person, school, Set.of(role), session);
    }

    /** The one role in which the person acts; who has several was not asked for it, a fault of the program. */
    public String actingRole() {
        if (roles.size() != 1) {
            throw new IllegalStateException("an actor acts in one role, not in " + roles.size());
        }
        return roles.iterator().next();
    }

    public boolean hasAny(Set<String> any) {
        return any.stream().anyMatch(roles::contains);
    }
}
