package org.klassny.people.imports.read;

import java.util.List;
import java.util.Map;
import org.klassny.people.imports.read.Plan.Count;
import org.klassny.people.imports.read.Plan.What;

/**
 * What a plan comes to, as the screen shows it.
 *
 * @param faults the first ones
 * @param faultCount all
 */
public record Outcome(
        Map<What, Count> counts,
        List<Fault> faults,
        int faultCount,
        List<Fault> notes,
        int noteCount,
        List<Obstacle> obstacles,
        int obstacleCount) {

    private static final int SHOWN = 300;

    public static Outcome of(Plan plan) {
        return new Outcome(
                plan.counts(),
                first(plan.faults()),
                plan.faults().size(),
                first(plan.notes()),
                plan.notes().size(),
                List.of(),
                0);
    }

    public Outcome with(List<Obstacle> found) {
        return new Outcome(counts, faults, faultCount, notes, noteCount, first(found), found.size());
    }

    /** Of what is thrown away, the rows with their values go too. */
    public Outcome withoutRows() {
        return new Outcome(counts, List.of(), faultCount, List.of(), noteCount, List.of(), 0);
    }

    private static <T> List<T> first(List<T> all) {
        return List.copyOf(all.subList(0, Math.min(SHOWN, all.size())));
    }
}
