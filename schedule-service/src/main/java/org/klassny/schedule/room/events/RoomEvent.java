package org.klassny.schedule.room.events;

/** All that can happen to a room. */
public sealed interface RoomEvent permits RoomSet {}
