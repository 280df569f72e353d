package org.klassny.people.account.events;

import org.klassny.kit.event.EventName;

/** Nobody can log in by this account (P3, P4). */
@EventName("people.account-blocked.v1")
public record AccountBlocked(String personId) implements AccountEvent {}
