package org.klassny.schedule.load.events;

/** All that can happen to a teaching load. */
public sealed interface LoadEvent permits TeachingLoadSet, TeachingLoadEnded {

    String loadId();
}
