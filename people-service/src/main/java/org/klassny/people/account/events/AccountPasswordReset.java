package org.klassny.people.account.events;

import org.klassny.kit.event.EventName;

/** The account has a new one-time password; the old one holds no longer (P2). */
@EventName("people.account-password-reset.v1")
public record AccountPasswordReset(String personId) implements AccountEvent {}
