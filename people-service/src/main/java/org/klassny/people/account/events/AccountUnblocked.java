package org.klassny.people.account.events;

import org.klassny.kit.event.EventName;

/** The account can be used again (P3). */
@EventName("people.account-unblocked.v1")
public record AccountUnblocked(String personId) implements AccountEvent {}
