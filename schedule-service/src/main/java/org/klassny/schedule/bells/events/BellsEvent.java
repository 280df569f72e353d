package org.klassny.schedule.bells.events;

/** All that can happen to a bell schedule. */
public sealed interface BellsEvent permits BellsSet {}
