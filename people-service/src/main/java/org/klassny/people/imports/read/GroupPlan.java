package org.klassny.people.imports.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.Plan.Draft;
import org.klassny.people.imports.read.Plan.What;
import org.klassny.people.imports.read.Planner.Terms;
import org.klassny.people.imports.read.Register.Standing;
import org.klassny.people.imports.read.Register.StandingGroup;
import org.klassny.people.imports.read.Roster.Group;
import org.klassny.people.imports.read.Roster.Membership;
import org.klassny.people.imports.read.Step.Join;
import org.klassny.people.imports.read.Step.Leave;
import org.klassny.people.imports.read.Step.SaveGroup;

/** Scheduled classes: one that has exactly the students of a class is that class's own group, others are made by hand (P7). */
final class GroupPlan {

    private final Register register;
    private final Terms terms;
    private final Draft draft;
    private final Keys keys;
    private final UnaryOperator<String> newId;
    private final Map<String, Standing> placements;
    private final Set<String> left;
    private final Map<String, Set<String>> studentsOf = new HashMap<>();
    private final Map<String, Integer> levelOf = new HashMap<>();
    private final Map<String, String> wholeClassGroups = new HashMap<>();

    GroupPlan(Register register, Terms terms, Draft draft, Keys keys, UnaryOperator<String> newId, PlacementPlan plan) {
        this.register = register;
        this.terms = terms;
        this.draft = draft;
        this.keys = keys;
        this.newId = newId;
        this.placements = plan.placements();
        this.left = plan.left();
        placements.forEach((student, standing) -> studentsOf
                .computeIfAbsent(standing.classId(), _ -> new HashSet<>())
                .add(student));
        register.classes().values().forEach(one -> levelOf.put(one.id(), one.gradeLevel()));
        register.groups().values().stream()
                .filter(StandingGroup::wholeClass)
                .forEach(one -> wholeClassGroups.put(one.classIds().getFirst(), one.id()));
    }

    void plan(Roster roster) {
        for (var step : draft.plan().steps()) {
            if (step instanceof SaveGroup group && group.wholeClass()) {
                wholeClassGroups.put(group.classIds().getFirst(), group.groupId());
                levelOf.put(group.classIds().getFirst(), group.gradeLevel());
            }
        }
        var members = new LinkedHashMap<String, List<Membership>>();
        Stream.concat(roster.memberships().stream(), ofGroupsKnownBefore(roster))
                .forEach(one -> members.computeIfAbsent(one.group(), _ -> new ArrayList<>())
                        .add(one));
        for (var group : roster.groups()) {
            plan(group, members.getOrDefault(group.key(), List.of()));
            members.remove(group.key());
        }
        members.forEach((key, those) -> known(keys.group(key), those));
    }

    /** A delta need not tell of the class again; the register says that it is a group. */
    private Stream<Membership> ofGroupsKnownBefore(Roster roster) {
        return roster.stays().stream()
                .filter(stay -> keys.schoolClass(stay.classKey()) == null && keys.group(stay.classKey()) != null)
                .map(stay -> new Membership(
                        stay.at(), stay.student(), stay.classKey(), stay.from(), stay.until(), stay.ended()));
    }

    private void plan(Group wanted, List<Membership> members) {
        var id = keys.group(wanted.key());
        var standing = id == null ? null : register.groups().get(id);
        if (standing != null) {
            keys.group(wanted.key(), standing.id());
            change(standing, wanted, members);
            known(standing.id(), members);
            return;
        }
        var students = students(members);
        var classes = classes(students);
        if (classes.isEmpty()) {
            if (students.isEmpty()) {
                draft.note(Fault.of(wanted.at(), null, Rule.NOT_TAKEN, wanted.name()));
            } else {
                draft.refuse(Fault.of(wanted.at(), null, Rule.NO_CLASS_FOR_GROUP, wanted.name()));
            }
            return;
        }
        var first = classes.getFirst();
        var whole = wholeClassGroups.get(first);
        if (classes.size() == 1 && whole != null && students.equals(studentsOf.get(first))) {
            keys.group(wanted.key(), whole);
            draft.leave(What.GROUP);
            return;
        }
        var made = newId.apply("group");
        var level = Objects.requireNonNullElse(wanted.gradeLevel(), levelOf.getOrDefault(first, 1));
        keys.group(wanted.key(), made);
        draft.make(What.GROUP, new SaveGroup(made, wanted.name(), level, classes, false, null, null, null));
        join(made, members, Map.of());
    }

    private void change(StandingGroup standing, Group wanted, List<Membership> members) {
        var classes = new TreeSet<>(standing.classIds());
        if (!standing.wholeClass()) {
            classes.addAll(classes(students(members)));
        }
        var level = Objects.requireNonNullElse(wanted.gradeLevel(), standing.gradeLevel());
        var name = standing.wholeClass() ? standing.name() : wanted.name();
        if (name.equals(standing.name())
                && (standing.wholeClass() || level == standing.gradeLevel())
                && classes.equals(new TreeSet<>(standing.classIds()))) {
            draft.leave(What.GROUP);
        } else {
            draft.change(
                    What.GROUP,
                    new SaveGroup(
                            standing.id(),
                            name,
                            level,
                            List.copyOf(classes),
                            standing.wholeClass(),
                            standing.name(),
                            standing.gradeLevel(),
                            standing.classIds()));
        }
    }

    private void known(@Nullable String id, List<Membership> members) {
        var standing = id == null ? null : register.groups().get(id);
        if (standing != null && !standing.wholeClass()) {
            join(standing.id(), members, register.memberships().getOrDefault(standing.id(), Map.of()));
        } else if (id == null) {
            members.forEach(
                    one -> draft.refuse(Fault.of(one.at(), "classSourcedId", Rule.UNKNOWN_REFERENCE, one.group())));
        }
    }

    private void join(String group, List<Membership> members, Map<String, Register.Membership> standing) {
        for (var member : members) {
            var student = keys.person(member.student());
            var placement = student == null ? null : placements.get(student);
            var known = student == null ? null : standing.get(student);
            if (Roster.over(member.ended(), member.until(), register.today())) {
                if (known != null && known.until() == null && !left.contains(group + "/" + student)) {
                    leave(group, Objects.requireNonNull(student), known.from(), member.until());
                }
            } else if (student == null) {
                draft.refuse(Fault.of(member.at(), "userSourcedId", Rule.UNKNOWN_REFERENCE, member.student()));
            } else if (known != null && known.until() == null) {
                draft.leave(What.MEMBERSHIP);
            } else if (placement == null) {
                draft.refuse(Fault.of(member.at(), "userSourcedId", Rule.NOT_IN_CLASS_OF_GROUP, null));
            } else {
                var from = later(member.from() == null ? terms.from() : member.from(), placement.from());
                from = known == null
                        ? from
                        : later(from, Objects.requireNonNull(known.until()).plusDays(1));
                draft.make(What.MEMBERSHIP, new Join(group, student, from));
            }
        }
    }

    private void leave(String group, String student, LocalDate since, @Nullable LocalDate until) {
        var last = until == null ? terms.from().minusDays(1) : until;
        draft.end(What.MEMBERSHIP, new Leave(group, student, since, later(last, since)));
    }

    private Set<String> students(List<Membership> members) {
        var students = new HashSet<String>();
        for (var member : members) {
            var id = keys.person(member.student());
            if (id != null && !Roster.over(member.ended(), member.until(), register.today())) {
                students.add(id);
            }
        }
        return students;
    }

    private List<String> classes(Set<String> students) {
        return students.stream()
                .map(placements::get)
                .filter(Objects::nonNull)
                .map(Standing::classId)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
