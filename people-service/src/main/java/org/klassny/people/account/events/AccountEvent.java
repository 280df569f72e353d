package org.klassny.people.account.events;

/** All that can happen to an account. */
public sealed interface AccountEvent
        permits AccountOpened, AccountRolesSet, AccountBlocked, AccountUnblocked, AccountPasswordReset {

    String personId();
}
