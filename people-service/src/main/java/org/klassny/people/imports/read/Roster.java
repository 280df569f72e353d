package org.klassny.people.imports.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.Known.Thing;

/**
 * What a file says of people, classes and what they are taught, whatever form it had. Things point to one another by the keys of the file,
 * which may be those of a bundle that was imported earlier.
 */
public record Roster(
        String kind,
        List<Person> persons,
        List<Gone> gone,
        List<FormClass> classes,
        List<Group> groups,
        List<Stay> stays,
        List<Membership> memberships,
        List<Kin> kin,
        List<Signed> signed,
        List<Lead> leads,
        List<Session> sessions,
        List<Course> courses,
        List<Teaching> teachings,
        List<Source> sources) {

    static Roster empty(String kind) {
        return new Roster(
                kind, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }

    public static final String ONEROSTER = "ONEROSTER";
    public static final String LIST = "LIST";

    public record Person(At at, String key, Thing kind, Card card) {}

    /** Somebody whom the other system has deleted; what the person was, the register knows. */
    public record Gone(At at, String key) {}

    public record FormClass(
            At at, String key, String name, @Nullable Integer gradeLevel) {}

    /**
     * Students who are taught together.
     *
     * @param course key of what they are taught; null where the file does not say it
     * @param sessions keys of the time they are taught in
     */
    public record Group(
            At at,
            String key,
            String name,
            @Nullable Integer gradeLevel,
            @Nullable String course,
            List<String> sessions) {}

    /** In a class from a day on; {@code ended} says that it goes on no longer, the last day may be unknown. */
    public record Stay(
            At at,
            String student,
            String classKey,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean ended) {}

    public record Membership(
            At at,
            String student,
            String group,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean ended) {}

    /** Kinship is a name of the guardian feature's; {@code field} is where the file says it. */
    public record Kin(At at, String field, String guardian, String student, String kinship) {}

    /**
     * A document of consent to the processing of a student's data, or of refusal.
     *
     * @param by key of the guardian, or of the student
     * @param decision a name of the consent feature's
     */
    public record Signed(
            At at,
            String field,
            String student,
            String by,
            String decision,
            LocalDate date,
            @Nullable String number) {}

    public record Lead(At at, String teacher, String classKey) {}

    /**
     * A school year or a part of one, ends included.
     *
     * @param year key of the school year that it is a part of; null where the file does not say it
     */
    public record Session(
            At at, String key, Kind kind, @Nullable String year, String title, LocalDate from, LocalDate until) {

        /** What OneRoster calls them; those that divide the year in the way that terms are taken from, come first. */
        public enum Kind {
            YEAR,
            TERM,
            GRADING_PERIOD,
            SEMESTER
        }
    }

    public record Course(At at, String key, String name) {}

    /** Somebody teaches a group; {@code hours} a week, where the file says it. */
    public record Teaching(
            At at,
            String teacher,
            String group,
            @Nullable LocalDate until,
            boolean ended,
            @Nullable BigDecimal hours) {}

    /** What the other system calls a thing, and what it says of it that this one has no place for. */
    public record Source(
            Entity entity, String sourcedId, @Nullable String key, Map<String, String> metadata) {}

    /** What has a sourcedId. */
    public enum Entity {
        ORG,
        CLASS,
        USER,
        ENROLLMENT,
        DEMOGRAPHIC,
        SESSION,
        COURSE
    }

    /** The last day that is known, or null while it goes on: an end to come is no end yet. */
    static boolean over(boolean ended, @Nullable LocalDate until, LocalDate today) {
        return ended || (until != null && until.isBefore(today));
    }
}
