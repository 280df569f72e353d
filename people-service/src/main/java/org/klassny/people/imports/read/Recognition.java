package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Register.Somebody;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.imports.read.Roster.Person;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.Known.Thing;

/**
 * Who of the register a person of a file is: by id; else a student by name and birth date, or by name and class where one of
 * both has no birth date; a guardian by name and a contact or child in common; staff by name.
 */
final class Recognition {

    private final Register register;
    private final Keys keys;
    private final Map<String, List<Somebody>> byName = new HashMap<>();
    private final Map<String, String> classOf = new HashMap<>();
    private final Map<String, List<String>> childrenOf = new HashMap<>();

    Recognition(Register register, Keys keys, Roster roster) {
        this.register = register;
        this.keys = keys;
        register.persons().values().forEach(person -> byName.computeIfAbsent(
                        key(person.kind(), person.card()), _ -> new ArrayList<>())
                .add(person));
        roster.stays().forEach(stay -> classOf.putIfAbsent(stay.student(), stay.classKey()));
        roster.kin().forEach(kin -> childrenOf
                .computeIfAbsent(kin.guardian(), _ -> new ArrayList<>())
                .add(kin.student()));
    }

    /** What was found. */
    sealed interface Found {}

    record Nobody() implements Found {}

    record One(Somebody person) implements Found {}

    record Several() implements Found {}

    Found of(Person person) {
        var id = keys.registered(Entity.USER, person.key(), register.persons());
        if (id != null) {
            return new One(Objects.requireNonNull(register.persons().get(id)));
        }
        var card = person.card();
        var namesakes = byName.getOrDefault(key(person.kind(), card), List.of());
        var same =
                namesakes.stream().filter(known -> isSame(person, card, known)).toList();
        return switch (same.size()) {
            case 0 -> new Nobody();
            case 1 -> new One(same.getFirst());
            default -> new Several();
        };
    }

    private boolean isSame(Person person, Card card, Somebody known) {
        return switch (person.kind()) {
            case STUDENT ->
                (card.birthDate() == null || known.card().birthDate() == null)
                        ? inSameClass(person, known)
                        : card.birthDate().equals(known.card().birthDate());
            case GUARDIAN ->
                common(card.email(), known.card().email())
                        || common(digits(card.phone()), digits(known.card().phone()))
                        || hasSameChild(person, known);
            default -> true;
        };
    }

    private boolean inSameClass(Person person, Somebody known) {
        var wanted = classOf.get(person.key());
        var standing = register.enrollments().get(known.id());
        return wanted != null && standing != null && standing.classId().equals(keys.schoolClass(wanted));
    }

    private boolean hasSameChild(Person person, Somebody known) {
        var children = register.kinships().getOrDefault(known.id(), Map.of());
        return childrenOf.getOrDefault(person.key(), List.of()).stream()
                .map(keys::person)
                .anyMatch(child -> child != null && children.containsKey(child));
    }

    private static boolean common(@Nullable String one, @Nullable String other) {
        return one != null && one.equalsIgnoreCase(other);
    }

    private static @Nullable String digits(@Nullable String phone) {
        return phone == null ? null : phone.replaceAll("[^0-9]", "").replaceFirst("^8(\\d{10})$", "7$1");
    }

    private static String key(Thing kind, Card card) {
        return kind + " " + ListReader.plain(card.name());
    }
}
