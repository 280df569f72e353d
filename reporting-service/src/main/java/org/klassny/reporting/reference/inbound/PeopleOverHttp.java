package org.klassny.reporting.reference.inbound;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.ActorToken;
import org.klassny.reporting.reference.read.Neighbour;
import org.klassny.reporting.reference.read.Neighbours;
import org.klassny.reporting.reference.read.People;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class PeopleOverHttp implements People {

    private final Neighbour people;

    PeopleOverHttp(@Value("${klassny.people}") String address, Neighbours neighbours) {
        this.people = neighbours.at("people", address);
    }

    private record SchoolAnswer(String name) {}

    private record Name(
            String surname, String given, @Nullable String patronymic) {

        String whole() {
            return Stream.of(surname, given, patronymic)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }
    }

    private record Student(String studentId, @Nullable Name name) {}

    private record Roster(List<Student> students) {}

    private record StaffMember(String staffId, @Nullable Name name) {}

    private record Directory(List<StaffMember> staff) {}

    @Override
    public String school(ActorToken token) {
        return people.ask(SchoolAnswer.class, token, "/api/people/school").name();
    }

    @Override
    public Map<String, String> staff(ActorToken token) {
        return names(
                people.ask(Directory.class, token, "/api/people/directory").staff(),
                StaffMember::staffId,
                StaffMember::name);
    }

    @Override
    public Map<String, String> ofClass(ActorToken token, String classId) {
        return names(people.ask(Roster.class, token, "/api/people/classes/{id}/roster", classId));
    }

    @Override
    public Map<String, String> ofGroup(ActorToken token, String groupId) {
        return names(people.ask(Roster.class, token, "/api/people/groups/{id}/roster", groupId));
    }

    private static Map<String, String> names(Roster roster) {
        return names(roster.students(), Student::studentId, Student::name);
    }

    /** Who came back to a group is on its roster twice. */
    private static <P> Map<String, String> names(
            List<P> people, Function<P, String> id, Function<P, @Nullable Name> name) {
        return people.stream()
                .filter(person -> name.apply(person) != null)
                .collect(Collectors.toMap(
                        id, person -> Objects.requireNonNull(name.apply(person)).whole(), (first, _) -> first));
    }
}
