package org.klassny.schedule.room.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sets the name of a room. */
public record SetRoom(@TargetAggregateIdentifier String roomId, String name) {}
