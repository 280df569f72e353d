package org.klassny.people.reference.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a person and lies in plain, erasable rows only: it goes with a command, never with an event (P13). */
public record Card(
        Name name,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String position) {

    public static Card ofStudent(Name name, @Nullable LocalDate birthDate) {
        return new Card(name, birthDate, null, null, null);
    }

    public static Card ofGuardian(Name name, @Nullable String email, @Nullable String phone) {
        return new Card(name, null, email, phone, null);
    }

    public static Card ofStaff(Name name, String position, @Nullable String email) {
        return new Card(name, null, email, null, position);
    }

    /** The names of the fields that differ, in alphabetical order; from nothing, those that are there. */
    public List<String> differingFrom(@Nullable Card other) {
        var own = fields();
        var others = other == null ? new TreeMap<String, Object>() : other.fields();
        return Stream.concat(own.keySet().stream(), others.keySet().stream())
                .distinct()
                .sorted()
                .filter(field -> !Objects.equals(own.get(field), others.get(field)))
                .toList();
    }

    private TreeMap<String, Object> fields() {
        var fields = new TreeMap<String, Object>();
        put(fields, "surname", name.surname());
        put(fields, "given", name.given());
        put(fields, "patronymic", name.patronymic());
        put(fields, "birthDate", birthDate);
        put(fields, "email", email);
        put(fields, "phone", phone);
        put(fields, "position", position);
        return fields;
    }

    private static void put(TreeMap<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    /** Personal data stay out of logs, whoever prints a command. */
    @Override
    public String toString() {
        return "Card";
    }
}
