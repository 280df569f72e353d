package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Obstacle.Why;
import org.klassny.people.imports.read.Register.Document;
import org.klassny.people.imports.read.Register.Membership;
import org.klassny.people.imports.read.Register.Standing;
import org.klassny.people.imports.read.Step.AnnulConsent;
import org.klassny.people.imports.read.Step.AnnulEnrollment;
import org.klassny.people.imports.read.Step.Assign;
import org.klassny.people.imports.read.Step.Depart;
import org.klassny.people.imports.read.Step.DissolveClass;
import org.klassny.people.imports.read.Step.DissolveGroup;
import org.klassny.people.imports.read.Step.Enroll;
import org.klassny.people.imports.read.Step.ForgetSource;
import org.klassny.people.imports.read.Step.Join;
import org.klassny.people.imports.read.Step.JoinAgain;
import org.klassny.people.imports.read.Step.KeepSource;
import org.klassny.people.imports.read.Step.Leave;
import org.klassny.people.imports.read.Step.Link;
import org.klassny.people.imports.read.Step.NeverJoined;
import org.klassny.people.imports.read.Step.Readmit;
import org.klassny.people.imports.read.Step.RemovePerson;
import org.klassny.people.imports.read.Step.RevertTransfer;
import org.klassny.people.imports.read.Step.SaveCard;
import org.klassny.people.imports.read.Step.SaveClass;
import org.klassny.people.imports.read.Step.SaveGroup;
import org.klassny.people.imports.read.Step.SignConsent;
import org.klassny.people.imports.read.Step.TellCourse;
import org.klassny.people.imports.read.Step.TellSession;
import org.klassny.people.imports.read.Step.TellTeaching;
import org.klassny.people.imports.read.Step.Transfer;
import org.klassny.people.imports.read.Step.Undoing;
import org.klassny.people.imports.read.Step.Unlink;
import org.klassny.people.reference.read.Known.Thing;

/** From the last step of an import back to the first: each is taken back as long as nothing has been built on it since. */
public final class UndoPlanner {

    private final Register register;
    private Ties ties;
    private final List<Step> steps = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final Map<String, Standing> enrollments;
    private final Map<String, Set<String>> groupsOf = new HashMap<>();
    private final Map<String, Map<String, String>> kinships = new HashMap<>();
    private final Map<String, Document> consents;
    private final Set<String> newClasses = new HashSet<>();

    public UndoPlanner(Register register, Ties ties) {
        this.register = register;
        this.ties = ties;
        this.enrollments = new HashMap<>(register.enrollments());
        this.consents = new HashMap<>(register.consents());
        register.kinships().forEach((guardian, children) -> kinships.put(guardian, new HashMap<>(children)));
        register.memberships().forEach((group, members) -> members.keySet()
                .forEach(student ->
                        groupsOf.computeIfAbsent(student, _ -> new HashSet<>()).add(group)));
    }

    /** Nothing is to be done where there are obstacles. */
    public record UndoPlan(List<Step> steps, List<Obstacle> obstacles) {}

    public UndoPlan plan(List<Step> applied) {
        for (var step : applied) {
            if (step instanceof SaveClass made && made.nameBefore() == null) {
                newClasses.add(made.classId());
            }
        }
        ties = ties.without(applied.stream()
                .filter(TellTeaching.class::isInstance)
                .map(step -> ((TellTeaching) step).loadId())
                .collect(Collectors.toSet()));
        applied.reversed().forEach(this::undo);
        return new UndoPlan(List.copyOf(steps), List.copyOf(obstacles));
    }

    private void undo(Step step) {
        switch (step) {
            case SaveCard it -> undo(it);
            case SaveClass it -> undo(it);
            case SaveGroup it -> undo(it);
            case Assign it -> undo(it);
            case Enroll it -> {
                expect(it.studentId(), new Standing(it.classId(), it.from(), null));
                requireNoLessons(it.studentId());
                requireNoGroups(it.studentId());
                enrollments.remove(it.studentId());
                steps.add(new AnnulEnrollment(it.studentId(), it.classId(), it.from()));
            }
            case Transfer it -> {
                expect(it.studentId(), new Standing(it.classId(), it.from(), null));
                requireNoGroups(it.studentId());
                enrollments.put(it.studentId(), new Standing(it.classBefore(), it.from(), null));
                steps.add(new RevertTransfer(it.studentId(), it.classBefore(), it.classId(), it.from()));
            }
            case Depart it -> {
                expect(it.studentId(), new Standing(it.classId(), it.since(), it.until()));
                enrollments.put(it.studentId(), new Standing(it.classId(), it.since(), null));
                steps.add(new Readmit(it.studentId(), it.classId(), it.since(), it.until()));
            }
            case Link it -> undo(it);
            case Unlink it -> {
                if (kinships.computeIfAbsent(it.guardianId(), _ -> new HashMap<>())
                                .put(it.studentId(), it.before())
                        == null) {
                    steps.add(new Link(it.guardianId(), it.studentId(), it.before(), null));
                }
            }
            case SignConsent it -> undo(it);
            case Join it -> {
                var found = membership(it.groupId(), it.studentId());
                if (new Membership(it.from(), null).equals(found)) {
                    steps.add(new NeverJoined(it.groupId(), it.studentId(), it.from()));
                    groupsOf.getOrDefault(it.studentId(), Set.of()).remove(it.groupId());
                } else {
                    stands(Why.IN_GROUP_LATER, name(it.studentId()));
                }
            }
            case Leave it -> {
                if (new Membership(it.since(), it.until()).equals(membership(it.groupId(), it.studentId()))) {
                    steps.add(new JoinAgain(it.groupId(), it.studentId(), it.since(), it.until()));
                } else {
                    stands(Why.IN_GROUP_LATER, name(it.studentId()));
                }
            }
            case KeepSource it -> steps.add(new ForgetSource(it.entity(), it.sourcedId(), it.before()));
            case TellSession _, TellCourse _, TellTeaching _ -> {
                // schedule-service takes them back when it hears that the import was undone
            }
            case Undoing _ -> throw new IllegalStateException("an import is made of no undoing");
        }
    }

    private void undo(SaveCard step) {
        var person = register.persons().get(step.personId());
        if (person == null || person.version() != step.seen() + 1) {
            stands(Why.CHANGED_LATER, name(step.personId()));
        } else if (step.before() != null) {
            steps.add(new SaveCard(step.kind(), step.personId(), step.before(), person.version(), null));
        } else {
            requireAlone(step.kind(), step.personId());
            steps.add(new RemovePerson(step.kind(), step.personId()));
        }
    }

    private void requireAlone(Thing kind, String person) {
        if (ties.accounts().contains(person)) {
            stands(Why.HAS_ACCOUNT, name(person));
        }
        if (consents.values().stream()
                .anyMatch(
                        one -> one.studentId().equals(person) || one.givenById().equals(person))) {
            stands(Why.HAS_CONSENT, name(person));
        }
        if (kind == Thing.STUDENT
                && (enrollments.containsKey(person)
                        || kinships.values().stream().anyMatch(children -> children.containsKey(person)))) {
            stands(enrollments.containsKey(person) ? Why.MOVED_LATER : Why.LINKED_LATER, name(person));
        }
        if (kind == Thing.GUARDIAN && !kinships.getOrDefault(person, Map.of()).isEmpty()) {
            stands(Why.LINKED_LATER, name(person));
        }
        if (kind == Thing.STAFF) {
            if (ties.teaches(person)) {
                stands(Why.IS_TAUGHT, name(person));
            }
            if (register.classes().values().stream()
                    .anyMatch(one -> person.equals(one.homeroomTeacher()) && !newClasses.contains(one.id()))) {
                stands(Why.LEADS_CLASS, name(person));
            }
        }
    }

    private void undo(SignConsent step) {
        var document = consents.get(step.consentId());
        if (document != null && document.withdrawnOn() != null) {
            stands(Why.CONSENT_WITHDRAWN, name(step.studentId()));
        } else if (document != null) {
            steps.add(new AnnulConsent(step.consentId()));
        }
        consents.remove(step.consentId());
    }

    private void undo(SaveClass step) {
        var standing = register.classes().get(step.classId());
        if (standing == null || !standing.name().equals(step.name()) || standing.gradeLevel() != step.gradeLevel()) {
            stands(Why.CHANGED_LATER, step.name());
        } else if (step.nameBefore() != null) {
            var level = Objects.requireNonNull(step.levelBefore());
            steps.add(new SaveClass(step.classId(), step.nameBefore(), level, standing.version(), null, null));
        } else {
            if (enrollments.values().stream().anyMatch(one -> one.classId().equals(step.classId()))) {
                stands(Why.HAS_STUDENTS, step.name());
            }
            steps.add(new DissolveClass(step.classId()));
        }
    }

    private void undo(SaveGroup step) {
        var standing = register.groups().get(step.groupId());
        if (standing == null
                || !standing.name().equals(step.name())
                || !standing.classIds().equals(step.classIds())) {
            stands(Why.CHANGED_LATER, step.name());
        } else if (step.nameBefore() != null) {
            steps.add(new SaveGroup(
                    step.groupId(),
                    step.nameBefore(),
                    Objects.requireNonNull(step.levelBefore()),
                    Objects.requireNonNull(step.classesBefore()),
                    step.wholeClass(),
                    null,
                    null,
                    null));
        } else {
            if (ties.taught(step.groupId())) {
                stands(Why.IS_TAUGHT, step.name());
            }
            if (!step.wholeClass() && groupsOf.values().stream().anyMatch(groups -> groups.contains(step.groupId()))) {
                stands(Why.HAS_STUDENTS, step.name());
            }
            steps.add(new DissolveGroup(step.groupId()));
        }
    }

    private void undo(Assign step) {
        var standing = register.classes().get(step.classId());
        if (standing == null || !step.teacherId().equals(standing.homeroomTeacher())) {
            return;
        }
        if (step.before() != null) {
            steps.add(new Assign(step.classId(), step.before(), null));
        } else if (!newClasses.contains(step.classId())) {
            // a class has a homeroom teacher or another one, never none again
            stands(Why.LEADS_CLASS, name(step.teacherId()));
        }
    }

    private void undo(Link step) {
        var found = kinships.getOrDefault(step.guardianId(), Map.of()).get(step.studentId());
        if (found == null) {
            return;
        }
        if (!found.equals(step.kinship())) {
            stands(Why.CHANGED_LATER, name(step.guardianId()));
        } else if (step.before() != null) {
            steps.add(new Link(step.guardianId(), step.studentId(), step.before(), null));
        } else {
            kinships.getOrDefault(step.guardianId(), Map.of()).remove(step.studentId());
            steps.add(new Unlink(step.guardianId(), step.studentId(), step.kinship()));
        }
    }

    private void expect(String student, Standing expected) {
        if (!expected.equals(enrollments.get(student))) {
            stands(Why.MOVED_LATER, name(student));
        }
    }

    /** People-service knows no marks. It knows who is taught: after the first day there may be entries in the register. */
    private void requireNoLessons(String student) {
        if (ties.days() > 0 && groupsOf.getOrDefault(student, Set.of()).stream().anyMatch(ties::taught)) {
            stands(Why.HAS_LESSONS, name(student));
        }
    }

    /** What the import put them into has been taken back by now; groups that follow the class follow it back too. */
    private void requireNoGroups(String student) {
        if (groupsOf.getOrDefault(student, Set.of()).stream().anyMatch(this::byHand)) {
            stands(Why.IN_GROUP_LATER, name(student));
        }
    }

    private boolean byHand(String groupId) {
        var group = register.groups().get(groupId);
        return group != null && !group.wholeClass();
    }

    private @Nullable Membership membership(String groupId, String student) {
        return register.memberships().getOrDefault(groupId, Map.of()).get(student);
    }

    private void stands(Why why, String name) {
        obstacles.add(new Obstacle(why, name));
    }

    private String name(String person) {
        var known = register.persons().get(person);
        return known == null
                ? ""
                : known.card().name().surname() + " " + known.card().name().given();
    }
}
