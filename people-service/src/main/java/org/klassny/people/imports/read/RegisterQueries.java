package org.klassny.people.imports.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klassny.kit.time.SchoolDay;
import org.klassny.people.imports.read.Register.Document;
import org.klassny.people.imports.read.Register.Known;
import org.klassny.people.imports.read.Register.Membership;
import org.klassny.people.imports.read.Register.Somebody;
import org.klassny.people.imports.read.Register.Standing;
import org.klassny.people.imports.read.Register.StandingClass;
import org.klassny.people.imports.read.Register.StandingGroup;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.Known.Thing;
import org.klassny.people.reference.read.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The school as it stands, in a dozen questions, whatever its size. */
@Component
public class RegisterQueries {

    private final JdbcClient db;
    private final SchoolDay days;
    private final StepJson json;
    private final CurriculumQueries curricula;

    RegisterQueries(JdbcClient db, SchoolDay days, StepJson json, CurriculumQueries curricula) {
        this.db = db;
        this.days = days;
        this.json = json;
        this.curricula = curricula;
    }

    public Register of(String school) {
        return new Register(
                days.today(school),
                persons(school),
                classes(school),
                groups(school),
                enrollments(school),
                memberships(school),
                kinships(school),
                consents(school),
                sources(school),
                curricula.of(school));
    }

    private Map<String, Somebody> persons(String school) {
        var persons = new HashMap<String, Somebody>();
        ask(school, """
                select p.person_id, p.kind, c.surname, c.given, c.patronymic, c.birth_date, c.email, c.phone, c.position,
                    c.version
                from person p join card c on c.school_id = p.school_id and c.person_id = p.person_id
                where p.school_id = :school
                """)
                .query((row, _) -> new Somebody(
                        row.getString("person_id"),
                        Thing.valueOf(row.getString("kind")),
                        card(row),
                        row.getInt("version")))
                .list()
                .forEach(person -> persons.put(person.id(), person));
        return persons;
    }

    private static Card card(ResultSet row) throws SQLException {
        return new Card(
                new Name(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                row.getObject("birth_date", LocalDate.class),
                row.getString("email"),
                row.getString("phone"),
                row.getString("position"));
    }

    private Map<String, StandingClass> classes(String school) {
        var classes = new HashMap<String, StandingClass>();
        ask(school, """
                select class_id, name, grade_level, homeroom_teacher_id, version from school_class where school_id = :school
                """)
                .query((row, _) -> new StandingClass(
                        row.getString(1), row.getString(2), row.getInt(3), row.getString(4), row.getInt(5)))
                .list()
                .forEach(one -> classes.put(one.id(), one));
        return classes;
    }

    private Map<String, StandingGroup> groups(String school) {
        var groups = new HashMap<String, StandingGroup>();
        ask(school, """
                select group_id, name, grade_level, class_ids, whole_class from teaching_group where school_id = :school
                """)
                .query((row, _) -> new StandingGroup(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        List.of((String[]) row.getArray(4).getArray()),
                        row.getBoolean(5)))
                .list()
                .forEach(one -> groups.put(one.id(), one));
        return groups;
    }

    private Map<String, Standing> enrollments(String school) {
        var enrollments = new HashMap<String, Standing>();
        ask(school, """
                select distinct on (student_id) student_id, class_id, starts_on, ends_on from enrollment
                where school_id = :school and (ends_on is null or ends_on >= starts_on)
                order by student_id, starts_on desc
                """).query(row -> {
            enrollments.put(
                    row.getString(1),
                    new Standing(
                            row.getString(2), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)));
        });
        return enrollments;
    }

    private Map<String, Map<String, Membership>> memberships(String school) {
        var memberships = new HashMap<String, Map<String, Membership>>();
        ask(school, """
                select distinct on (group_id, student_id) group_id, student_id, starts_on, ends_on from roster_member
                where school_id = :school and (ends_on is null or ends_on >= starts_on)
                order by group_id, student_id, starts_on desc
                """).query(row -> {
            memberships
                    .computeIfAbsent(row.getString(1), _ -> new HashMap<>())
                    .put(
                            row.getString(2),
                            new Membership(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)));
        });
        return memberships;
    }

    private Map<String, Map<String, String>> kinships(String school) {
        var kinships = new HashMap<String, Map<String, String>>();
        ask(school, "select guardian_id, student_id, kinship from guardianship where school_id = :school")
                .query(row -> {
                    kinships.computeIfAbsent(row.getString(1), _ -> new HashMap<>())
                            .put(row.getString(2), row.getString(3));
                });
        return kinships;
    }

    private Map<String, Document> consents(String school) {
        var consents = new LinkedHashMap<String, Document>();
        ask(school, """
                select consent_id, student_id, given_by_id, decision, document_date, document_number, withdrawn_on
                from consent where school_id = :school order by document_date, registered_at, consent_id
                """).query(row -> {
            consents.put(
                    row.getString(1),
                    new Document(
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getObject(5, LocalDate.class),
                            row.getString(6),
                            row.getObject(7, LocalDate.class)));
        });
        return consents;
    }

    private Map<Entity, Map<String, Known>> sources(String school) {
        var sources = new EnumMap<Entity, Map<String, Known>>(Entity.class);
        ask(school, "select entity, sourced_id, id, metadata::text from roster_source where school_id = :school")
                .query(row -> {
                    sources.computeIfAbsent(Entity.valueOf(row.getString(1)), _ -> new HashMap<>())
                            .put(row.getString(2), new Known(row.getString(3), json.metadata(row.getString(4))));
                });
        return sources;
    }

    private JdbcClient.StatementSpec ask(String school, String question) {
        return db.sql(question).param("school", school);
    }
}
