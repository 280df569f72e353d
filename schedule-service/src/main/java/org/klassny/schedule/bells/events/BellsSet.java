package org.klassny.schedule.bells.events;

import java.util.List;
import org.klassny.kit.event.EventName;

/** A bell schedule has its periods; set again, it has others (S5). */
@EventName("schedule.bells-set.v1")
public record BellsSet(String bellsId, String name, List<Period> periods) implements BellsEvent {

    public BellsSet {
        periods = List.copyOf(periods);
    }

    /** A lesson's number and its begin and end, HH:mm. */
    public record Period(int period, String startsAt, String endsAt) {}
}
