package org.klassny.demo.school;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klassny.demo.school.Curriculum.Subject;

/** Staff, classes with their students, groups and loads; the same at every run. */
record SchoolPlan(Staff staff, List<SchoolClass> classes, List<Child> children, List<Group> groups, List<Load> loads) {

    private static final int SMALL_CLASS = 24;
    private static final double SIBLINGS = 0.2;
    private static final List<String> LETTERS = List.of("А", "Б", "В");
    private static final List<String> LATIN = List.of("a", "b", "v");
    private static final int LAST_GRADE_LEVEL = 11;
    private static final int PRIMARY_YEARS = 4;

    record SchoolClass(String id, String name, int gradeLevel, String homeroomTeacher) {

        String group() {
            return id.replace("class-", "group-");
        }
    }

    /**
     * A student with the guardian; brothers and sisters have the same one.
     *
     * @param place in the class, from 0
     * @param consent GIVEN or REFUSED; null where the family has not said yet
     */
    record Child(
            String id,
            Name name,
            boolean girl,
            SchoolClass schoolClass,
            int place,
            String guardian,
            Name guardianName,
            boolean mother,
            @Nullable String consent) {}

    /** {@code part} is what the class is parted for, such as language; empty for the whole class. */
    record Group(String id, String name, SchoolClass schoolClass, String part, List<String> members) {

        boolean wholeClass() {
            return part.isEmpty();
        }
    }

    record Load(String id, Group group, Subject subject, String teacher, int hours) {}

    /** Three classes, for tests: 1-А, 5-А and 7-Б. */
    static SchoolPlan small() {
        var classes = List.of(
                new SchoolClass("class-1a", "1-А", 1, Staff.PRIMARY),
                new SchoolClass("class-5a", "5-А", 5, Staff.HOMEROOM_OF_5A),
                new SchoolClass("class-7b", "7-Б", 7, Staff.HOMEROOM_OF_7B));
        return of(Staff.small(), classes, Families.of(classes, _ -> SMALL_CLASS, 0), false);
    }

    /** Three classes in each of eleven grade levels. */
    static SchoolPlan full() {
        var staff = Staff.full();
        var classes = new ArrayList<SchoolClass>();
        var primary = staff.teachers().stream()
                .filter(teacher -> teacher.subjects().contains("primary"))
                .map(Staff.Member::id)
                .iterator();
        var others = staff.teachers().stream()
                .filter(teacher -> !teacher.subjects().contains("primary"))
                .map(Staff.Member::id)
                .filter(id -> !Set.of(Staff.TEACHER, Staff.HOMEROOM_OF_7B, Staff.HOMEROOM_OF_5A)
                        .contains(id))
                .iterator();
        for (var gradeLevel = 1; gradeLevel <= LAST_GRADE_LEVEL; gradeLevel++) {
            for (var letter = 0; letter < LETTERS.size(); letter++) {
                var id = "class-" + gradeLevel + LATIN.get(letter);
                var name = gradeLevel + "-" + LETTERS.get(letter);
                var leader = leader(id, gradeLevel <= PRIMARY_YEARS ? primary : others);
                classes.add(new SchoolClass(id, name, gradeLevel, leader));
            }
        }
        return of(
                staff,
                classes,
                Families.of(classes, it -> 26 + Math.floorMod(it.id().hashCode(), 4), SIBLINGS),
                true);
    }

    private static String leader(String schoolClass, Iterator<String> next) {
        return switch (schoolClass) {
            case "class-7b" -> Staff.HOMEROOM_OF_7B;
            case "class-5a" -> Staff.HOMEROOM_OF_5A;
            default -> next.next();
        };
    }

    private static SchoolPlan of(Staff staff, List<SchoolClass> classes, List<Child> children, boolean manyParts) {
        var teachers = new Teachers(staff);
        var groups = new ArrayList<Group>();
        var loads = new ArrayList<Load>();
        for (var schoolClass : classes) {
            var ofClass = children.stream()
                    .filter(child -> child.schoolClass().equals(schoolClass))
                    .toList();
            var parts = Parts.of(schoolClass, ofClass, manyParts);
            var whole = new Group(schoolClass.group(), schoolClass.name(), schoolClass, "", List.of());
            groups.add(whole);
            parts.forEach(part -> groups.add(part.group()));
            for (var subject : Curriculum.subjects()) {
                var hours = Hours.of(schoolClass.gradeLevel(), subject);
                var parted = parts.stream()
                        .filter(part -> part.instead().equals(subject))
                        .toList();
                if (hours > 0 && parted.isEmpty()) {
                    loads.add(load(whole, subject, teachers.of(schoolClass, subject, hours, Set.of()), hours));
                }
                var taken = new HashSet<String>();
                for (var part : parted) {
                    var teacher = teachers.of(schoolClass, part.subject(), hours, taken);
                    taken.add(teacher);
                    loads.add(load(part.group(), part.subject(), teacher, hours));
                }
            }
        }
        return new SchoolPlan(staff, classes, children, List.copyOf(groups), List.copyOf(loads));
    }

    private static Load load(Group group, Subject subject, String teacher, int hours) {
        return new Load(group.id().replace("group-", "load-") + "-" + subject.word(), group, subject, teacher, hours);
    }

    /** Ids of the students of a group. */
    List<String> roster(Group group) {
        return group.wholeClass()
                ? children.stream()
                        .filter(child -> child.schoolClass().equals(group.schoolClass()))
                        .map(Child::id)
                        .toList()
                : group.members();
    }
}
