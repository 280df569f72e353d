package org.klassny.people.account.events;

import java.util.List;
import org.klassny.kit.event.EventName;

/** A person can log in, in these roles (P2). */
@EventName("people.account-opened.v1")
public record AccountOpened(String personId, List<String> roles) implements AccountEvent {

    public AccountOpened {
        roles = List.copyOf(roles);
    }
}
