package org.klassny.people.account.events;

import java.util.List;
import org.klassny.kit.event.EventName;

/** An account has these roles and no others (P3). */
@EventName("people.account-roles-set.v1")
public record AccountRolesSet(String personId, List<String> roles) implements AccountEvent {

    public AccountRolesSet {
        roles = List.copyOf(roles);
    }
}
