package org.klassny.people.imports.read;

import java.util.List;
import java.util.Set;

/**
 * What holds things of the register that an import has made.
 *
 * @param loads teaching loads that have not ended
 * @param substitutes who replaces somebody
 * @param days whole days since the import was applied: what is taken back on the same day, no lesson was planned upon
 */
public record Ties(Set<String> accounts, List<Load> loads, Set<String> substitutes, long days) {

    public Ties {
        loads = List.copyOf(loads);
    }

    /** Who teaches a group; {@code timetabled} says whether the timetable stands on it. */
    public record Load(String loadId, String groupId, String teacherId, boolean timetabled) {}

    /** Loads that an import has brought by itself hold nothing of it, until they are in the timetable. */
    Ties without(Set<String> broughtLoads) {
        var others = loads.stream()
                .filter(load -> load.timetabled() || !broughtLoads.contains(load.loadId()))
                .toList();
        return new Ties(accounts, others, substitutes, days);
    }

    boolean taught(String groupId) {
        return loads.stream().anyMatch(load -> load.groupId().equals(groupId));
    }

    boolean teaches(String teacherId) {
        return substitutes.contains(teacherId)
                || loads.stream().anyMatch(load -> load.teacherId().equals(teacherId));
    }
}
