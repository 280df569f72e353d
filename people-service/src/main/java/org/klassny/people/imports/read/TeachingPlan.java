package org.klassny.people.imports.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Curriculum.Load;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.Plan.Draft;
import org.klassny.people.imports.read.Plan.What;
import org.klassny.people.imports.read.Roster.Course;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.imports.read.Roster.Group;
import org.klassny.people.imports.read.Roster.Session;
import org.klassny.people.imports.read.Roster.Teaching;
import org.klassny.people.imports.read.Step.TellCourse;
import org.klassny.people.imports.read.Step.TellTeaching;
import org.klassny.people.reference.read.Known.Thing;

/** Subjects, and who teaches them to whom: what the school has given to somebody already stays as it is. */
final class TeachingPlan {

    private final Register register;
    private final Curriculum standing;
    private final Draft draft;
    private final Keys keys;
    private final UnaryOperator<String> newId;
    private final Map<String, String> subjectByName = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Session> sessions = new HashMap<>();
    private final Set<String> planned = new HashSet<>();

    TeachingPlan(Register register, Draft draft, Keys keys, UnaryOperator<String> newId) {
        this.register = register;
        this.standing = register.curriculum();
        this.draft = draft;
        this.keys = keys;
        this.newId = newId;
        standing.subjects().forEach((id, name) -> subjectByName.put(Curriculum.plain(name), id));
    }

    void plan(Roster roster) {
        roster.courses().forEach(this::subject);
        roster.groups().forEach(group -> groups.put(group.key(), group));
        roster.sessions().forEach(session -> sessions.put(session.key(), session));
        roster.groups().forEach(group -> requireKnown(group, roster));
        var kinds = new HashMap<String, Thing>();
        roster.persons().forEach(person -> kinds.put(person.key(), person.kind()));
        for (var teaching : roster.teachings()) {
            if (kinds.getOrDefault(teaching.teacher(), Thing.STAFF) != Thing.STAFF) {
                draft.refuse(Fault.of(teaching.at(), "userSourcedId", Rule.OTHER_KIND_OF_PERSON, teaching.teacher()));
            } else {
                load(teaching);
            }
        }
    }

    private void subject(Course course) {
        var id = keys.registered(Entity.COURSE, course.key(), standing.subjects());
        var known = id == null ? subjectByName.get(Curriculum.plain(course.name())) : id;
        if (known == null) {
            known = newId.apply("subject");
            subjectByName.put(Curriculum.plain(course.name()), known);
            draft.make(What.SUBJECT, new TellCourse(known, course.name()));
        } else if (standing.subjects().containsKey(known)) {
            draft.leave(What.SUBJECT);
        }
        keys.course(course.key(), known);
    }

    /** A bundle without these files may point into them all the same. */
    private void requireKnown(Group group, Roster roster) {
        if (group.course() != null
                && keys.course(group.course()) == null
                && !roster.courses().isEmpty()) {
            draft.refuse(Fault.of(group.at(), "courseSourcedId", Rule.UNKNOWN_REFERENCE, group.course()));
        }
        for (var session : group.sessions()) {
            if (!roster.sessions().isEmpty()
                    && !sessions.containsKey(session)
                    && register.source(Entity.SESSION, session) == null) {
                draft.refuse(Fault.of(group.at(), "termSourcedIds", Rule.UNKNOWN_REFERENCE, session));
            }
        }
    }

    private void load(Teaching teaching) {
        var group = groups.get(teaching.group());
        var groupId = keys.group(teaching.group());
        if (group == null || groupId == null) {
            // a class that the bundle does not describe, or that is not formed: the preview says so at its row
            return;
        }
        var teacher = keys.person(teaching.teacher());
        var subject = group.course() == null ? null : keys.course(group.course());
        if (Roster.over(teaching.ended(), teaching.until(), register.today()) || over(group)) {
            var stands = teacher != null && loads(groupId, subject).stream().anyMatch(by(teacher));
            draft.note(Fault.of(teaching.at(), null, stands ? Rule.TEACHING_OVER : Rule.NOT_TAKEN, group.name()));
        } else if (teacher == null) {
            draft.refuse(Fault.of(teaching.at(), "userSourcedId", Rule.UNKNOWN_REFERENCE, teaching.teacher()));
        } else if (subject == null) {
            draft.note(Fault.of(teaching.at(), null, Rule.NO_SUBJECT, group.name()));
        } else if (planned.add(groupId + "\n" + subject + "\n" + teacher)) {
            load(teaching, group, groupId, subject, teacher);
        }
    }

    private void load(Teaching teaching, Group group, String groupId, String subject, String teacher) {
        var there = loads(groupId, subject);
        if (there.stream().anyMatch(by(teacher))) {
            draft.leave(What.LOAD);
        } else if (!there.isEmpty()) {
            draft.note(Fault.of(teaching.at(), null, Rule.TAUGHT_BY_ANOTHER, group.name()));
        } else {
            draft.make(What.LOAD, new TellTeaching(newId.apply("load"), groupId, subject, teacher, teaching.hours()));
        }
    }

    private List<Load> loads(String group, @Nullable String subject) {
        return standing.loads().stream()
                .filter(load ->
                        load.group().equals(group) && load.subject().equals(Objects.requireNonNullElse(subject, "")))
                .toList();
    }

    private static Predicate<Load> by(String teacher) {
        return load -> load.teacher().equals(teacher);
    }

    /** Last year's classes are in many bundles; those of which nothing is known go on. */
    private boolean over(Group group) {
        return !group.sessions().isEmpty()
                && group.sessions().stream()
                        .map(sessions::get)
                        .allMatch(session -> session != null && session.until().isBefore(register.today()));
    }
}
