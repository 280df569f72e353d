package org.klassny.people.imports.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.Plan.Draft;
import org.klassny.people.imports.read.Plan.What;
import org.klassny.people.imports.read.Planner.Terms;
import org.klassny.people.imports.read.Register.Standing;
import org.klassny.people.imports.read.Roster.Stay;
import org.klassny.people.imports.read.Step.Depart;
import org.klassny.people.imports.read.Step.Enroll;
import org.klassny.people.imports.read.Step.Leave;
import org.klassny.people.imports.read.Step.Transfer;

/** Who is in which class: arrivals, transfers, departures (P6). */
final class PlacementPlan {

    private final Register register;
    private final Terms terms;
    private final Draft draft;
    private final Keys keys;
    private final Map<String, Standing> placements = new HashMap<>();
    private final Set<String> left = new HashSet<>();

    PlacementPlan(Register register, Terms terms, Draft draft, Keys keys) {
        this.register = register;
        this.terms = terms;
        this.draft = draft;
        this.keys = keys;
        register.enrollments().forEach((student, standing) -> {
            if (goesOn(standing)) {
                placements.put(student, standing);
            }
        });
    }

    /** Rosters that end with a stay, as {@code group/student}. */
    Set<String> left() {
        return left;
    }

    /** Where each student will be, by our ids. */
    Map<String, Standing> placements() {
        return placements;
    }

    void plan(Roster roster) {
        var stays = new LinkedHashMap<String, List<Stay>>();
        for (var stay : roster.stays()) {
            var student = keys.person(stay.student());
            if (keys.schoolClass(stay.classKey()) == null) {
                // a class that could not be formed has been refused already; a group is planned as such
                if (stay.ended() && unknown(roster, stay)) {
                    draft.note(Fault.of(stay.at(), "classSourcedId", Rule.NOT_TAKEN, stay.classKey()));
                } else if (unknown(roster, stay)) {
                    refuse(stay.at(), "classSourcedId", Rule.UNKNOWN_REFERENCE, stay.classKey());
                }
            } else if (student == null) {
                if (!stay.ended() && !faulty(roster, stay.student())) {
                    refuse(stay.at(), "userSourcedId", Rule.UNKNOWN_REFERENCE, stay.student());
                }
            } else {
                stays.computeIfAbsent(student, _ -> new ArrayList<>()).add(stay);
            }
        }
        stays.forEach(this::place);
        for (var person : roster.gone()) {
            var student = keys.person(person.key());
            if (student != null && placements.containsKey(student)) {
                depart(student, null, null);
            }
        }
    }

    private boolean unknown(Roster roster, Stay stay) {
        return keys.group(stay.classKey()) == null
                && roster.classes().stream().noneMatch(one -> one.key().equals(stay.classKey()));
    }

    private static boolean faulty(Roster roster, String student) {
        return roster.persons().stream().anyMatch(one -> one.key().equals(student));
    }

    private void place(String student, List<Stay> stays) {
        Stay holds = null;
        for (var stay : stays) {
            if (!Roster.over(stay.ended(), stay.until(), register.today())) {
                if (holds != null && !holds.classKey().equals(stay.classKey())) {
                    refuse(stay.at(), "classSourcedId", Rule.TWO_CLASSES, null);
                    return;
                }
                holds = stay;
            }
        }
        if (holds != null) {
            enter(student, holds);
        } else {
            stays.forEach(stay -> end(student, stay));
        }
    }

    private void enter(String student, Stay stay) {
        var classId = keys.schoolClass(stay.classKey());
        var standing = register.enrollments().get(student);
        if (classId == null) {
            return;
        }
        if (standing != null && goesOn(standing) && standing.classId().equals(classId)) {
            draft.leave(What.ENROLLMENT);
            return;
        }
        var from = stay.from() == null ? terms.from() : stay.from();
        if (standing == null) {
            draft.make(What.ENROLLMENT, new Enroll(student, classId, from));
        } else {
            // the other system counts from the beginning of the year; here the stay that it ends is known
            var first = standing.until() == null ? standing.from() : standing.until();
            from = from.isAfter(first) ? from : terms.from();
            if (!from.isAfter(first)) {
                refuse(stay.at(), null, Rule.DATE_BEFORE_ENROLLMENT, from.toString());
                return;
            }
            if (standing.until() == null) {
                leaveGroups(student, classId, from.minusDays(1));
                draft.change(What.ENROLLMENT, new Transfer(student, standing.classId(), classId, from));
            } else {
                draft.make(What.ENROLLMENT, new Enroll(student, classId, from));
            }
        }
        placements.put(student, new Standing(classId, from, null));
    }

    private void end(String student, Stay stay) {
        var standing = register.enrollments().get(student);
        var classId = keys.schoolClass(stay.classKey());
        if (standing == null
                && classId != null
                && stay.from() != null
                && stay.until() != null
                && !stay.until().isBefore(stay.from())) {
            draft.make(What.ENROLLMENT, new Enroll(student, classId, stay.from()));
            draft.end(What.ENROLLMENT, new Depart(student, classId, stay.from(), stay.until()));
        } else {
            depart(student, classId, stay.until());
        }
    }

    /** From this class, or from whichever it is */
    private void depart(String student, @Nullable String classId, @Nullable LocalDate until) {
        var standing = register.enrollments().get(student);
        if (standing == null
                || standing.until() != null
                || (classId != null && !standing.classId().equals(classId))) {
            return;
        }
        var last = until == null ? terms.from().minusDays(1) : until;
        var day = last.isBefore(standing.from()) ? standing.from() : last;
        leaveGroups(student, null, day);
        draft.end(What.ENROLLMENT, new Depart(student, standing.classId(), standing.from(), day));
        placements.remove(student);
    }

    /** The order would end these rosters by itself; said here, its undoing finds them again. */
    private void leaveGroups(String student, @Nullable String to, LocalDate until) {
        register.groups().values().stream()
                .filter(group ->
                        !group.wholeClass() && (to == null || !group.classIds().contains(to)))
                .forEach(group -> {
                    var member = register.memberships()
                            .getOrDefault(group.id(), Map.of())
                            .get(student);
                    if (member != null && member.until() == null && !until.isBefore(member.from())) {
                        draft.end(What.MEMBERSHIP, new Leave(group.id(), student, member.from(), until));
                        left.add(group.id() + "/" + student);
                    }
                });
    }

    private boolean goesOn(Standing standing) {
        return standing.until() == null;
    }

    private void refuse(At at, @Nullable String field, Rule rule, @Nullable String value) {
        draft.refuse(Fault.of(at, field, rule, value));
    }
}
