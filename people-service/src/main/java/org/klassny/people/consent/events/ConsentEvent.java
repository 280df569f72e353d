package org.klassny.people.consent.events;

/** All that can happen to a consent. */
public sealed interface ConsentEvent permits ConsentGiven, ConsentRefused, ConsentWithdrawn {}
