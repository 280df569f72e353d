package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Register.Somebody;
import org.klassny.people.imports.read.Register.StandingClass;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.reference.read.Known.Thing;

/** The persons of a bundle: users with their children or guardians, roles, demographics. */
final class OneRosterPersons {

    private static final List<String> USERS = List.of(
            "enabledUser",
            "username",
            "userIds",
            "givenName",
            "familyName",
            "middleName",
            "identifier",
            "email",
            "sms",
            "phone",
            "agentSourcedIds",
            "grades",
            "password",
            "userMasterIdentifier",
            "preferredGivenName",
            "preferredMiddleName",
            "preferredFamilyName",
            "primaryOrgSourcedId",
            "pronouns");
    private static final List<String> ROLES = List.of(
            "userSourcedId", "roleType", "role", "beginDate", "endDate", "orgSourcedId", "userProfileSourcedId");
    private static final List<String> DEMOGRAPHICS = List.of("birthDate", "sex");
    private static final Map<String, String> ROLE_OF_KINSHIP =
            Map.of("MOTHER", "parent", "FATHER", "parent", "GUARDIAN", "guardian", "OTHER", "relative");

    private final Register register;
    private final OneRosterNames names;
    private final String org;

    OneRosterPersons(Register register, OneRosterNames names, String org) {
        this.register = register;
        this.names = names;
        this.org = org;
    }

    void addTo(OneRosterFiles files) {
        var users = new ArrayList<OneRosterRow>();
        var roles = new ArrayList<OneRosterRow>();
        var demographics = new ArrayList<OneRosterRow>();
        var persons = register.persons().values().stream()
                .sorted(Comparator.comparing((Somebody one) -> one.kind())
                        .thenComparing(one -> ListReader.plain(one.card().name()))
                        .thenComparing(Somebody::id))
                .toList();
        var guardiansOf = guardiansOf();
        for (var person : persons) {
            var id = names.of(Entity.USER, person.id());
            users.add(user(person, id, guardiansOf));
            roles.add(new OneRosterRow(
                    "", "role-" + id, List.of(id, "primary", role(person), "", "", org, ""), Map.of()));
            var sex = sex(person);
            if (person.card().birthDate() != null || sex != null || names.has(Entity.DEMOGRAPHIC, person.id())) {
                var born = person.card().birthDate() == null
                        ? ""
                        : person.card().birthDate().toString();
                demographics.add(new OneRosterRow(
                        person.id(), id, List.of(born, Objects.requireNonNullElse(sex, "")), Map.of()));
            }
        }
        files.add("users", Entity.USER, USERS, users);
        files.add("roles", null, ROLES, roles);
        files.add("demographics", Entity.DEMOGRAPHIC, DEMOGRAPHICS, demographics);
    }

    private OneRosterRow user(Somebody person, String id, Map<String, SortedSet<String>> guardiansOf) {
        var card = person.card();
        var place = person.kind() == Thing.STUDENT ? classOf(person.id()) : null;
        var enabled = person.kind() != Thing.STUDENT || place != null;
        var own = new HashMap<String, String>();
        var agents = "";
        if (person.kind() == Thing.GUARDIAN) {
            var children = new TreeMap<>(register.kinships().getOrDefault(person.id(), Map.of()));
            agents = String.join(
                    ",",
                    children.keySet().stream()
                            .map(child -> names.of(Entity.USER, child))
                            .toList());
            own.put(OneRosterUsers.KINSHIP, String.join(",", children.values()));
        } else if (person.kind() == Thing.STUDENT) {
            agents = String.join(
                    ",",
                    guardiansOf.getOrDefault(person.id(), new TreeSet<>()).stream()
                            .map(guardian -> names.of(Entity.USER, guardian))
                            .toList());
        } else if (card.position() != null) {
            own.put(OneRosterUsers.POSITION, card.position());
        }
        var cells = new ArrayList<@Nullable String>(List.of(String.valueOf(enabled), id, ""));
        cells.add(card.name().given());
        cells.add(card.name().surname());
        cells.add(card.name().patronymic());
        cells.add("");
        cells.add(card.email());
        cells.add("");
        cells.add(card.phone());
        cells.add(agents);
        cells.add(place == null ? "" : "%02d".formatted(place.gradeLevel()));
        cells.addAll(List.of("", "", "", "", "", org, ""));
        return new OneRosterRow(person.id(), id, cells, own);
    }

    private Map<String, SortedSet<String>> guardiansOf() {
        var guardians = new HashMap<String, SortedSet<String>>();
        register.kinships().forEach((guardian, children) -> children.keySet()
                .forEach(child ->
                        guardians.computeIfAbsent(child, _ -> new TreeSet<>()).add(guardian)));
        return guardians;
    }

    /** Null who is in no class, or has left: such a student is told of, and is not active. */
    private @Nullable StandingClass classOf(String student) {
        var standing = register.enrollments().get(student);
        return standing == null || Roster.over(false, standing.until(), register.today())
                ? null
                : register.classes().get(standing.classId());
    }

    private String role(Somebody person) {
        return switch (person.kind()) {
            case STUDENT -> "student";
            case GUARDIAN -> {
                var kinships = new TreeSet<>(
                        register.kinships().getOrDefault(person.id(), Map.of()).values());
                yield kinships.isEmpty() ? "guardian" : ROLE_OF_KINSHIP.getOrDefault(kinships.last(), "relative");
            }
            default -> OneRosterUsers.role(person.card().position());
        };
    }

    private @Nullable String sex(Somebody person) {
        var kinships = register.kinships().getOrDefault(person.id(), Map.of());
        return kinships.containsValue("MOTHER") ? "female" : kinships.containsValue("FATHER") ? "male" : null;
    }
}
