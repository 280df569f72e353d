package org.klassny.people.imports.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.Plan.Draft;
import org.klassny.people.imports.read.Plan.What;
import org.klassny.people.imports.read.Register.Somebody;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.imports.read.Roster.Gone;
import org.klassny.people.imports.read.Roster.Person;
import org.klassny.people.imports.read.Step.SaveCard;
import org.klassny.people.imports.read.Step.Unlink;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.Known.Thing;
import org.klassny.people.reference.read.Name;

/** Cards: of those who are found the card is changed where the file says more, the others are new. */
final class PersonPlan {

    private final Register register;
    private final Draft draft;
    private final Keys keys;
    private final UnaryOperator<String> newId;
    private final Set<String> taken = new HashSet<>();

    PersonPlan(Register register, Draft draft, Keys keys, UnaryOperator<String> newId) {
        this.register = register;
        this.draft = draft;
        this.keys = keys;
        this.newId = newId;
    }

    void plan(Roster roster) {
        var recognition = new Recognition(register, keys, roster);
        for (var person : roster.persons()) {
            var found = recognition.of(person);
            switch (found) {
                case Recognition.Nobody _ -> register(person);
                case Recognition.Several _ ->
                    draft.refuse(Fault.of(person.at(), null, Rule.SEVERAL_SUCH_PERSONS, name(person)));
                case Recognition.One one -> known(person, one.person());
            }
        }
        roster.gone().forEach(this::leave);
    }

    private void register(Person person) {
        var id = newId.apply(person.kind().name().toLowerCase(Locale.ROOT));
        keys.person(person.key(), id);
        draft.make(what(person.kind()), new SaveCard(person.kind(), id, person.card(), 0, null));
    }

    private void known(Person person, Somebody known) {
        if (known.kind() != person.kind()) {
            draft.refuse(Fault.of(person.at(), null, Rule.OTHER_KIND_OF_PERSON, name(person)));
            return;
        }
        if (!taken.add(known.id())) {
            draft.refuse(Fault.of(person.at(), null, Rule.TWICE_THE_PERSON, name(person)));
            return;
        }
        keys.person(person.key(), known.id());
        var merged = merged(known.card(), person.card());
        if (merged.differingFrom(known.card()).isEmpty()) {
            draft.leave(what(person.kind()));
        } else {
            draft.change(
                    what(person.kind()),
                    new SaveCard(person.kind(), known.id(), merged, known.version(), known.card()));
        }
    }

    /** A student departs by the stays (PlacementPlan); of staff, accounts are blocked by hand. */
    private void leave(Gone person) {
        var id = keys.registered(Entity.USER, person.key(), register.persons());
        var known = id == null ? null : register.persons().get(id);
        if (known == null || known.kind() == Thing.STAFF) {
            draft.note(Fault.of(person.at(), "status", Rule.NOT_TAKEN, null));
        } else if (known.kind() == Thing.GUARDIAN) {
            register.kinships()
                    .getOrDefault(known.id(), Map.of())
                    .forEach((student, kinship) -> draft.end(What.KINSHIP, new Unlink(known.id(), student, kinship)));
        }
    }

    /** What the file has no value for stays as it is. */
    static Card merged(Card known, Card said) {
        var name = new Name(
                said.name().surname(),
                said.name().given(),
                other(said.name().patronymic(), known.name().patronymic()));
        return new Card(
                name,
                other(said.birthDate(), known.birthDate()),
                other(said.email(), known.email()),
                other(said.phone(), known.phone()),
                other(said.position(), known.position()));
    }

    private static <T> @Nullable T other(@Nullable T said, @Nullable T known) {
        return said == null ? known : said;
    }

    private static String name(Person person) {
        return person.card().name().surname() + " " + person.card().name().given();
    }

    static What what(Thing kind) {
        return switch (kind) {
            case STUDENT -> What.STUDENT;
            case GUARDIAN -> What.GUARDIAN;
            case STAFF -> What.STAFF;
            case CLASS -> What.CLASS;
        };
    }
}
