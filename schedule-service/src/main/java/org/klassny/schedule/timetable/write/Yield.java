package org.klassny.schedule.timetable.write;

import java.util.List;
import org.klassny.schedule.reference.read.Clash;

/**
 * What became of the lessons of an entry.
 *
 * @param refused those that could not be made, with what stands in their place
 */
public record Yield(int scheduled, int unchanged, List<Clash> refused) {

    static final Yield NOTHING = new Yield(0, 0, List.of());

    public Yield {
        refused = List.copyOf(refused);
    }
}
