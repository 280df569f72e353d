package org.klassny.people.imports.read;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.Plan.Draft;
import org.klassny.people.imports.read.Step.KeepSource;
import org.klassny.people.imports.read.UploadReader.Reading;

/** Holds what a file says against the school as it stands: pure, so that preview and application plan alike. */
public final class Planner {

    /** More than that is no school: what is one transaction must be over before the database ends it. */
    static final int MOST_PERSONS = 6_000;

    private final Register register;
    private final Terms terms;
    private final UnaryOperator<String> newId;

    /** {@code newId} makes an id of a prefix */
    public Planner(Register register, Terms terms, UnaryOperator<String> newId) {
        this.register = register;
        this.terms = terms;
        this.newId = newId;
    }

    /**
     * What the one who imports decides.
     *
     * @param from first day of what the file gives no day for
     * @param mayFormClasses whether the role may form classes
     */
    public record Terms(LocalDate from, boolean mayFormClasses) {}

    public Plan plan(Reading reading) {
        var roster = reading.roster();
        var draft = new Draft();
        for (var fault : reading.faults()) {
            if (fault.rule().onlySaid()) {
                draft.note(fault);
            } else {
                draft.refuse(fault);
            }
        }
        if (roster.persons().size() > MOST_PERSONS) {
            draft.refuse(Fault.ofFile("", Rule.TOO_MANY_ROWS));
            return draft.plan();
        }
        var keys = new Keys(register, roster);
        new ClassPlan(register, terms, draft, keys, newId).plan(roster);
        new PersonPlan(register, draft, keys, newId).plan(roster);
        var placements = new PlacementPlan(register, terms, draft, keys);
        placements.plan(roster);
        new GroupPlan(register, terms, draft, keys, newId, placements).plan(roster);
        new RelationPlan(register, draft, keys).plan(roster);
        new ConsentPlan(register, draft, keys, newId).plan(roster);
        new CalendarPlan(register, draft, keys, newId).plan(roster);
        new TeachingPlan(register, draft, keys, newId).plan(roster);
        sources(roster, draft, keys);
        return draft.plan();
    }

    private void sources(Roster roster, Draft draft, Keys keys) {
        Set<String> seen = new HashSet<>();
        for (var source : roster.sources()) {
            var id = source.key() == null ? null : keys.idOf(source.entity(), source.key());
            var known = register.source(source.entity(), source.sourcedId());
            var lost = source.key() != null && id == null;
            if (!lost && seen.add(source.entity() + source.sourcedId())) {
                var wanted = new Register.Known(id, source.metadata());
                if (!wanted.equals(known)) {
                    draft.add(new KeepSource(
                            source.entity(),
                            source.sourcedId(),
                            id,
                            source.metadata(),
                            known == null ? null : known.metadata()));
                }
            }
        }
    }
}
