package org.klassny.people.imports.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.OneRosterReader.Keeping;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.imports.read.Roster.Gone;
import org.klassny.people.imports.read.Roster.Kin;
import org.klassny.people.imports.read.Roster.Person;
import org.klassny.people.imports.read.Table.Line;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.Known.Thing;
import org.klassny.people.reference.read.Name;

/** Users of a bundle: students, guardians, staff; in 1.1 a user's row says the role, in 1.2 the roles file. */
final class OneRosterUsers {

    /** Our own columns among {@code metadata.*}: what OneRoster has no word for. */
    static final String POSITION = "klassny.position";

    static final String KINSHIP = "klassny.kinship";

    private static final Set<String> GUARDIANS = Set.of("parent", "guardian", "relative");
    private static final Map<String, String> POSITIONS = Map.ofEntries(
            Map.entry("teacher", "Учитель"),
            Map.entry("aide", "Помощник учителя"),
            Map.entry("counselor", "Педагог-психолог"),
            Map.entry("principal", "Директор"),
            Map.entry("proctor", "Наблюдатель"),
            Map.entry("administrator", "Администратор"),
            Map.entry("siteAdministrator", "Администратор"),
            Map.entry("systemAdministrator", "Администратор"),
            Map.entry("districtAdministrator", "Администратор"));
    private static final Map<String, String> ROLES = Map.of(
            "Помощник учителя", "aide",
            "Педагог-психолог", "counselor",
            "Директор", "principal",
            "Наблюдатель", "proctor",
            "Администратор", "siteAdministrator");
    private static final Map<String, String> KINSHIPS = Map.of("guardian", "GUARDIAN", "relative", "OTHER");
    private static final Set<String> KNOWN_KINSHIPS = Set.of("MOTHER", "FATHER", "GUARDIAN", "OTHER");

    private final Values values;
    private final Keeping keeping;
    private final List<Person> persons = new ArrayList<>();
    private final Map<String, Gone> gone = new LinkedHashMap<>();
    private final Map<String, Kin> kin = new LinkedHashMap<>();

    OneRosterUsers(Values values, Keeping keeping) {
        this.values = values;
        this.keeping = keeping;
    }

    List<Person> persons() {
        return persons;
    }

    List<Gone> gone() {
        return List.copyOf(gone.values());
    }

    Set<String> goneKeys() {
        return gone.keySet();
    }

    List<Kin> kin() {
        return List.copyOf(kin.values());
    }

    void read(List<Line> users, List<Line> roles, List<Line> demographics) {
        var roleOf = roles(roles);
        var demographicOf = new HashMap<String, Line>();
        for (var line : demographics) {
            var id = Objects.requireNonNull(line.get("sourcedId"));
            demographicOf.put(id, line);
            keeping.keep(Entity.DEMOGRAPHIC, line, id);
        }
        var roleByUser = new HashMap<String, String>();
        for (var line : users) {
            var id = Objects.requireNonNull(line.get("sourcedId"));
            if (!OneRosterReader.live(line)) {
                gone.put(id, new Gone(line.at(), id));
                keeping.keep(Entity.USER, line, id);
                continue;
            }
            var role = Objects.requireNonNullElse(line.get("role"), roleOf.getOrDefault(id, ""));
            roleByUser.put(id, role);
            user(line, id, role, demographicOf.get(id));
        }
        for (var line : users) {
            agents(line, roleByUser, demographicOf);
        }
    }

    /** Of several, the primary one. */
    private Map<String, String> roles(List<Line> lines) {
        var roles = new HashMap<String, String>();
        for (var line : lines) {
            if (!OneRosterReader.live(line)) {
                continue;
            }
            var user = values.required(line, "userSourcedId", 255);
            var role = values.required(line, "role", 50);
            if (user != null && role != null) {
                if ("primary".equals(line.get("roleType"))) {
                    roles.put(user, role);
                } else {
                    roles.putIfAbsent(user, role);
                }
            }
        }
        return roles;
    }

    private void user(Line line, String id, String role, @Nullable Line demographic) {
        var kind = kind(role);
        if (kind == null) {
            values.fault(line, "role", role.isEmpty() ? Rule.MISSING_VALUE : Rule.UNKNOWN_ROLE);
            return;
        }
        keeping.keep(Entity.USER, line, id);
        var surname = values.required(line, "familyName", Values.LONGEST_NAME);
        var given = values.required(line, "givenName", Values.LONGEST_NAME);
        var patronymic = values.optional(line, "middleName", Values.LONGEST_NAME);
        var born = kind == Thing.STUDENT && demographic != null ? birth(demographic) : null;
        var email = values.email(line, "email");
        var phone = values.phone(line, line.get("phone") == null ? "sms" : "phone");
        if (surname == null || given == null) {
            return;
        }
        var name = new Name(surname, given, patronymic);
        var card =
                switch (kind) {
                    case STUDENT -> Card.ofStudent(name, born);
                    case GUARDIAN -> Card.ofGuardian(name, email, phone);
                    default -> Card.ofStaff(name, position(line, role), email);
                };
        persons.add(new Person(line.at(), id, kind, card));
    }

    private @Nullable LocalDate birth(Line demographic) {
        return values.date(demographic, demographic.get("birthDate") == null ? "birthdate" : "birthDate");
    }

    private static String position(Line line, String role) {
        var own = line.get(OneRosterReader.METADATA + POSITION);
        return own != null && own.length() <= Values.LONGEST_NAME ? own : POSITIONS.getOrDefault(role, "Сотрудник");
    }

    /** What 1.2 calls somebody of the staff; it has no word for most positions of a Russian school. */
    static String role(@Nullable String position) {
        return position == null ? "teacher" : ROLES.getOrDefault(position, "teacher");
    }

    /** A link stands in the row of the student, of the guardian, or in both. */
    private void agents(Line line, Map<String, String> roles, Map<String, Line> demographics) {
        var id = Objects.requireNonNull(line.get("sourcedId"));
        var others = line.get("agentSourcedIds");
        if (others == null || gone.containsKey(id)) {
            return;
        }
        var own = kind(roles.getOrDefault(id, ""));
        var kinships = Objects.requireNonNullElse(line.get(OneRosterReader.METADATA + KINSHIP), "")
                .split(",", -1);
        var all = Stream.of(others.split(",", -1)).map(String::strip).toList();
        for (var i = 0; i < all.size(); i++) {
            var other = all.get(i);
            if (gone.containsKey(other)) {
                continue;
            }
            if (own == Thing.STUDENT && kind(roles.getOrDefault(other, "guardian")) == Thing.GUARDIAN) {
                var kinship = kinship(roles.getOrDefault(other, ""), demographics.get(other));
                kin.putIfAbsent(other + "\n" + id, new Kin(line.at(), "agentSourcedIds", other, id, kinship));
            } else if (own == Thing.GUARDIAN) {
                var said = i < kinships.length ? kinships[i].strip() : "";
                var kinship = KNOWN_KINSHIPS.contains(said)
                        ? said
                        : kinship(roles.getOrDefault(id, ""), demographics.get(id));
                kin.put(id + "\n" + other, new Kin(line.at(), "agentSourcedIds", id, other, kinship));
            }
        }
    }

    private static String kinship(String role, @Nullable Line demographic) {
        var sex = demographic == null ? null : demographic.get("sex");
        if (role.equals("parent") && sex != null) {
            return sex.equals("female") ? "MOTHER" : sex.equals("male") ? "FATHER" : "OTHER";
        }
        return KINSHIPS.getOrDefault(role, "OTHER");
    }

    private static @Nullable Thing kind(String role) {
        if (role.equals("student")) {
            return Thing.STUDENT;
        }
        if (GUARDIANS.contains(role)) {
            return Thing.GUARDIAN;
        }
        return POSITIONS.containsKey(role) || role.startsWith("ext:") ? Thing.STAFF : null;
    }
}
