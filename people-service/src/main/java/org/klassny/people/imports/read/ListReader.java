package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.Roster.FormClass;
import org.klassny.people.imports.read.Roster.Kin;
import org.klassny.people.imports.read.Roster.Person;
import org.klassny.people.imports.read.Roster.Signed;
import org.klassny.people.imports.read.Roster.Stay;
import org.klassny.people.imports.read.Table.Line;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.Known.Thing;
import org.klassny.people.reference.read.Name;

/** The school's own list of students with class and guardians, from a workbook or from CSV. */
final class ListReader {

    private static final Map<String, String> KINSHIPS = Map.ofEntries(
            Map.entry("мать", "MOTHER"),
            Map.entry("мама", "MOTHER"),
            Map.entry("отец", "FATHER"),
            Map.entry("папа", "FATHER"),
            Map.entry("опекун", "GUARDIAN"),
            Map.entry("попечитель", "GUARDIAN"),
            Map.entry("законный представитель", "GUARDIAN"),
            Map.entry("иное", "OTHER"),
            Map.entry("другое", "OTHER"),
            Map.entry("бабушка", "OTHER"),
            Map.entry("дедушка", "OTHER"));

    private static final int LONGEST_NUMBER = 40;

    private static final Map<String, String> DECISIONS =
            Map.of("согласие", "GIVEN", "да", "GIVEN", "дано", "GIVEN", "отказ", "REFUSED", "нет", "REFUSED");

    private final List<Fault> faults;
    private final Values values;
    private final Map<String, Person> students = new LinkedHashMap<>();
    private final Map<String, Person> guardians = new LinkedHashMap<>();
    private final Map<String, FormClass> classes = new LinkedHashMap<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<Kin> kin = new ArrayList<>();
    private final List<Signed> signed = new ArrayList<>();

    /** Keys of guardians by name and contact. */
    private final Map<String, String> same = new HashMap<>();

    ListReader(List<Fault> faults) {
        this.faults = faults;
        this.values = new Values(faults);
    }

    Roster read(Table table) {
        faults.addAll(table.columnsTwice(ListColumns::isRead));
        var missing = ListColumns.REQUIRED.stream()
                .filter(column -> !table.has(column))
                .toList();
        missing.forEach(column -> faults.add(Fault.of(new At(table.file(), 1), column, Rule.MISSING_COLUMN, null)));
        if (missing.isEmpty()) {
            table.lines().forEach(this::student);
        }
        return new Roster(
                Roster.LIST,
                Stream.concat(students.values().stream(), guardians.values().stream())
                        .toList(),
                List.of(),
                List.copyOf(classes.values()),
                List.of(),
                stays,
                List.of(),
                kin,
                signed,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private void student(Line line) {
        var name = name(line, ListColumns.SURNAME, ListColumns.GIVEN, ListColumns.PATRONYMIC);
        var born = values.date(line, ListColumns.BIRTH);
        var from = values.date(line, ListColumns.FROM);
        var className = className(line);
        if (name == null) {
            return;
        }
        var key = "student:" + plain(name) + (born == null ? "" : ":" + born);
        if (students.putIfAbsent(key, new Person(line.at(), key, Thing.STUDENT, Card.ofStudent(name, born))) != null) {
            values.fault(line, ListColumns.SURNAME, Rule.TWICE_THE_PERSON);
            return;
        }
        if (className != null) {
            stays.add(new Stay(line.at(), key, className, from, null, false));
        }
        for (var number = 1; number <= ListColumns.GUARDIANS; number++) {
            guardian(line, number, key);
        }
        sign(line, ListColumns.OWN_CONSENT, ListColumns.OWN_CONSENT_DATE, ListColumns.OWN_CONSENT_NUMBER, key, key);
    }

    private @Nullable String className(Line line) {
        var name = values.required(line, ListColumns.CLASS, ClassName.LONGEST);
        if (name == null) {
            return null;
        }
        var level = ClassName.gradeLevel(name);
        if (level == null) {
            values.fault(line, ListColumns.CLASS, Rule.MALFORMED_CLASS);
            return null;
        }
        var key = "class:" + ClassName.key(name);
        classes.putIfAbsent(key, new FormClass(line.at(), key, name, level));
        return key;
    }

    private void guardian(Line line, int number, String student) {
        if (ListColumns.OF_GUARDIAN.stream().allMatch(column -> line.get(ListColumns.of(column, number)) == null)) {
            return;
        }
        var surname = ListColumns.of(ListColumns.GUARDIAN_SURNAME, number);
        var given = ListColumns.of(ListColumns.GUARDIAN_GIVEN, number);
        if (line.get(surname) == null || line.get(given) == null) {
            values.fault(line, line.get(surname) == null ? surname : given, Rule.INCOMPLETE_GUARDIAN);
            return;
        }
        var name = name(line, surname, given, ListColumns.of(ListColumns.GUARDIAN_PATRONYMIC, number));
        var email = values.email(line, ListColumns.of(ListColumns.EMAIL, number));
        var phone = values.phone(line, ListColumns.of(ListColumns.PHONE, number));
        var kinship = kinship(line, number);
        if (name == null) {
            return;
        }
        var key = guardianKey(name, email, phone, student);
        var card = Card.ofGuardian(name, email, phone);
        guardians.merge(
                key, new Person(line.at(), key, Thing.GUARDIAN, card), (first, _) -> fuller(first, email, phone));
        kin.add(new Kin(line.at(), surname, key, student, kinship));
        sign(
                line,
                ListColumns.of(ListColumns.CONSENT, number),
                ListColumns.of(ListColumns.CONSENT_DATE, number),
                ListColumns.of(ListColumns.CONSENT_NUMBER, number),
                student,
                key);
    }

    /** A document is what it says and its date; the number, where there is one. */
    private void sign(Line line, String said, String signedOn, String numbered, String student, String by) {
        var decision = line.get(said);
        var date = values.date(line, signedOn);
        var number = values.optional(line, numbered, LONGEST_NUMBER);
        if (decision == null) {
            if (line.get(signedOn) != null || line.get(numbered) != null) {
                values.fault(line, said, Rule.INCOMPLETE_CONSENT);
            }
            return;
        }
        var decided = DECISIONS.get(decision.toLowerCase(Locale.ROOT));
        if (decided == null) {
            values.fault(line, said, Rule.UNKNOWN_DECISION);
        }
        if (line.get(signedOn) == null) {
            values.fault(line, signedOn, Rule.INCOMPLETE_CONSENT);
        }
        if (decided != null && date != null) {
            signed.add(new Signed(line.at(), said, student, by, decided, date, number));
        }
    }

    /** Who has the same name and a contact in common is one guardian of several children. */
    private String guardianKey(Name name, @Nullable String email, @Nullable String phone, String student) {
        var contacts = Stream.of(email, phone == null ? null : phone.replaceAll("[^0-9]", ""))
                .filter(Objects::nonNull)
                .map(contact -> "guardian:" + plain(name) + ":" + contact.toLowerCase(Locale.ROOT))
                .toList();
        var known = contacts.stream().map(same::get).filter(Objects::nonNull).findFirst();
        var key = known.orElseGet(
                () -> contacts.isEmpty() ? "guardian:" + plain(name) + ":" + student : contacts.getFirst());
        contacts.forEach(contact -> same.put(contact, key));
        return key;
    }

    private static Person fuller(Person first, @Nullable String email, @Nullable String phone) {
        var card = first.card();
        var fuller = Card.ofGuardian(
                card.name(), card.email() == null ? email : card.email(), card.phone() == null ? phone : card.phone());
        return new Person(first.at(), first.key(), Thing.GUARDIAN, fuller);
    }

    private String kinship(Line line, int number) {
        var field = ListColumns.of(ListColumns.KINSHIP, number);
        var said = line.get(field);
        var kinship = said == null ? "OTHER" : KINSHIPS.get(said.toLowerCase(Locale.ROOT));
        if (kinship == null) {
            values.fault(line, field, Rule.UNKNOWN_KINSHIP);
            return "OTHER";
        }
        return kinship;
    }

    private @Nullable Name name(Line line, String surname, String given, String patronymic) {
        var one = values.required(line, surname, Values.LONGEST_NAME);
        var other = values.required(line, given, Values.LONGEST_NAME);
        var third = values.optional(line, patronymic, Values.LONGEST_NAME);
        return one == null || other == null ? null : new Name(one, other, third);
    }

    /** Names are compared so: case and ё make no other person. */
    static String plain(Name name) {
        return (name.surname() + " " + name.given() + " " + Objects.requireNonNullElse(name.patronymic(), ""))
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("\\s+", " ");
    }
}
