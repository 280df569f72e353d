package org.klassny.schedule.load.events;

import org.klassny.kit.event.EventName;

/** A teaching load is over; what was taught by it stays (S4). */
@EventName("schedule.teaching-load-ended.v1")
public record TeachingLoadEnded(String loadId) implements LoadEvent {}
