package org.klassny.schedule.room.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.schedule.room.events.RoomEvent;
import org.klassny.schedule.room.events.RoomSet;

/** Where lessons are held. */
@Aggregate(type = "room", cache = "aggregateCache")
class Room {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String roomId;

    private @Nullable RoomSet set;

    Room() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SetRoom command) {
        var wanted = new RoomSet(command.roomId(), command.name());
        if (!wanted.equals(set)) {
            apply(wanted);
        }
    }

    @EventSourcingHandler
    void evolve(RoomEvent event) {
        switch (event) {
            case RoomSet e -> {
                roomId = e.roomId();
                set = e;
            }
        }
    }
}
