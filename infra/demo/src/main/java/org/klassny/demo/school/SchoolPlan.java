package org.klassny.demo.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.klassny.demo.school.Curriculum.Subject;

/** Classes with their students, groups and loads; the same at every run. */
record SchoolPlan(List<SchoolClass> classes, List<Child> children, List<Group> groups, List<Load> loads) {

    private static final long SEED = 20_260_901;
    private static final int STUDENTS = 24;

    record SchoolClass(String id, String name, int gradeLevel, String homeroomTeacher) {

        String group() {
            return id.replace("class-", "group-");
        }
    }

    /** {@code guardian} is a guardian's id; brothers and sisters have the same one. */
    record Child(
            String id,
            Name name,
            SchoolClass schoolClass,
            String guardian,
            Name guardianName,
            boolean mother,
            boolean consent) {}

    record Group(String id, String name, SchoolClass schoolClass, boolean wholeClass, List<String> members) {}

    record Load(String id, Group group, Subject subject, String teacher, int hours) {}

    static SchoolPlan small() {
        var classes = List.of(
                new SchoolClass("class-1a", "1-А", 1, "staff-primary"),
                new SchoolClass("class-5a", "5-А", 5, "staff-history"),
                new SchoolClass("class-7b", "7-Б", 7, Staff.HOMEROOM_OF_7B));
        var children = children(classes);
        var groups = new ArrayList<Group>();
        var loads = new ArrayList<Load>();
        for (var schoolClass : classes) {
            addGroups(schoolClass, children, groups, loads);
        }
        return new SchoolPlan(classes, children, List.copyOf(groups), List.copyOf(loads));
    }

    /** The demo realm's student is in 7-Б; that student's guardian has another child in 5-А. Every eighth gives no consent. */
    private static List<Child> children(List<SchoolClass> classes) {
        var names = new Names(new Random(SEED));
        var children = new ArrayList<Child>();
        for (var schoolClass : classes) {
            for (var place = 0; place < STUDENTS; place++) {
                var child = names.next();
                var parent = names.parentOf(child);
                var id = "student-" + schoolClass.id().substring("class-".length()) + "-" + (place + 1);
                var guardian = id.replace("student-", "guardian-");
                if (place == 0 && schoolClass.gradeLevel() == 7) {
                    id = "student-demo-student";
                }
                if (place == 0 && schoolClass.gradeLevel() > 1) {
                    guardian = "guardian-demo-guardian";
                    child = new Names.Person(
                            "Иволгин",
                            schoolClass.gradeLevel() == 7,
                            schoolClass.gradeLevel() == 7 ? "Ева" : "Лев",
                            "Романов");
                    parent = new Names.Person("Иволгин", true, "Мария", "Петров");
                }
                children.add(new Child(
                        id, child.name(), schoolClass, guardian, parent.name(), parent.woman(), place % 8 != 7));
            }
        }
        return children;
    }

    private static void addGroups(SchoolClass schoolClass, List<Child> children, List<Group> groups, List<Load> loads) {
        var members = children.stream()
                .filter(child -> child.schoolClass().equals(schoolClass))
                .map(Child::id)
                .toList();
        var whole = new Group(schoolClass.group(), schoolClass.name(), schoolClass, true, List.of());
        var halves = IntStream.range(0, 2)
                .mapToObj(half -> new Group(
                        schoolClass.group() + "-english-" + (half + 1),
                        String.format(Locale.ROOT, "%s, английский язык %d", schoolClass.name(), half + 1),
                        schoolClass,
                        false,
                        half == 0 ? members.subList(0, STUDENTS / 2) : members.subList(STUDENTS / 2, STUDENTS)))
                .toList();
        groups.add(whole);
        for (var subject : Curriculum.subjects()) {
            var hours = Curriculum.hours(schoolClass.gradeLevel(), subject);
            if (hours > 0 && !subject.halves()) {
                loads.add(load(whole, subject, 0, hours));
            } else if (hours > 0) {
                groups.addAll(halves);
                loads.add(load(halves.getFirst(), subject, 0, hours));
                loads.add(load(halves.getLast(), subject, 1, hours));
            }
        }
    }

    private static Load load(Group group, Subject subject, int half, int hours) {
        var teacher = Staff.teacherOf(group.schoolClass().gradeLevel(), subject.id(), half);
        return new Load(
                group.id().replace("group-", "load-") + "-" + subject.id().substring("subject-".length()),
                group,
                subject,
                teacher,
                hours);
    }
}
