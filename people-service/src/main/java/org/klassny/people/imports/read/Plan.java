package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is to be done so that the school becomes what the file says; nothing of it where there are faults. */
public record Plan(List<Step> steps, Map<What, Count> counts, List<Fault> faults, List<Fault> notes) {

    /** What is counted. */
    public enum What {
        CLASS,
        GROUP,
        STUDENT,
        GUARDIAN,
        STAFF,
        ENROLLMENT,
        MEMBERSHIP,
        KINSHIP,
        CONSENT,
        HOMEROOM,
        YEAR,
        TERM,
        SUBJECT,
        LOAD
    }

    /** How many of them. */
    public record Count(int made, int changed, int ended, int same) {

        static final Count NONE = new Count(0, 0, 0, 0);
    }

    /** Gathers a plan. */
    static final class Draft {

        private final List<Step> steps = new ArrayList<>();
        private final Map<What, Count> counts = new EnumMap<>(What.class);
        private final List<Fault> faults = new ArrayList<>();
        private final List<Fault> notes = new ArrayList<>();

        void make(What what, Step step) {
            steps.add(step);
            counts.merge(what, new Count(1, 0, 0, 0), Draft::sum);
        }

        void change(What what, Step step) {
            steps.add(step);
            counts.merge(what, new Count(0, 1, 0, 0), Draft::sum);
        }

        void end(What what, Step step) {
            steps.add(step);
            counts.merge(what, new Count(0, 0, 1, 0), Draft::sum);
        }

        void leave(What what) {
            counts.merge(what, new Count(0, 0, 0, 1), Draft::sum);
        }

        void add(Step step) {
            steps.add(step);
        }

        void refuse(Fault fault) {
            faults.add(fault);
        }

        void note(Fault fault) {
            notes.add(fault);
        }

        Plan plan() {
            return new Plan(List.copyOf(steps), Map.copyOf(counts), List.copyOf(faults), List.copyOf(notes));
        }

        private static Count sum(Count a, Count b) {
            return new Count(
                    a.made() + b.made(), a.changed() + b.changed(), a.ended() + b.ended(), a.same() + b.same());
        }
    }
}
