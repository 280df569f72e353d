package org.klassny.people.card.events;

/** All that can happen to a personal card. */
public sealed interface CardEvent permits CardChanged {}
