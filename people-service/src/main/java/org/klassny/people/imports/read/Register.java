package org.klassny.people.imports.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.Known.Thing;

/**
 * The school as it stands: what a file is held against.
 *
 * @param consents by id, the latest document last
 */
public record Register(
        LocalDate today,
        Map<String, Somebody> persons,
        Map<String, StandingClass> classes,
        Map<String, StandingGroup> groups,
        Map<String, Standing> enrollments,
        Map<String, Map<String, Membership>> memberships,
        Map<String, Map<String, String>> kinships,
        Map<String, Document> consents,
        Map<Entity, Map<String, Known>> sources,
        Curriculum curriculum) {

    public record Somebody(String id, Thing kind, Card card, int version) {}

    public record StandingClass(
            String id,
            String name,
            int gradeLevel,
            @Nullable String homeroomTeacher,
            int version) {}

    public record StandingGroup(String id, String name, int gradeLevel, List<String> classIds, boolean wholeClass) {}

    /** The last stay in a class; without a last day it goes on. */
    public record Standing(
            String classId, LocalDate from, @Nullable LocalDate until) {}

    /** The last stay on a roster. */
    public record Membership(LocalDate from, @Nullable LocalDate until) {}

    /** What is signed of consent or refusal. */
    public record Document(
            String studentId,
            String givenById,
            String decision,
            LocalDate date,
            @Nullable String number,
            @Nullable LocalDate withdrawnOn) {

        /** Whether it is the paper that {@code other} is; not every list says numbers. */
        boolean isSame(Document other) {
            return studentId.equals(other.studentId)
                    && givenById.equals(other.givenById)
                    && decision.equals(other.decision)
                    && date.equals(other.date)
                    && (number == null || other.number == null || number.equals(other.number));
        }
    }

    /** What an earlier bundle called a thing. */
    public record Known(@Nullable String id, Map<String, String> metadata) {}

    @Nullable
    Known source(Entity entity, String sourcedId) {
        return sources.getOrDefault(entity, Map.of()).get(sourcedId);
    }

    /** Persons of a kind by what makes them the same; those whom it does not tell apart are left out. */
    Map<String, Somebody> by(Thing kind, Function<Somebody, @Nullable String> sameness) {
        var found = new HashMap<String, Somebody>();
        var twice = new HashSet<String>();
        for (var person : persons.values()) {
            var key = person.kind() == kind ? sameness.apply(person) : null;
            if (key != null && found.put(key, person) != null) {
                twice.add(key);
            }
        }
        twice.forEach(found::remove);
        return found;
    }
}
