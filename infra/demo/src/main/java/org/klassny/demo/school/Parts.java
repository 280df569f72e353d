package org.klassny.demo.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.klassny.demo.school.Curriculum.Subject;
import org.klassny.demo.school.SchoolPlan.Child;
import org.klassny.demo.school.SchoolPlan.Group;
import org.klassny.demo.school.SchoolPlan.SchoolClass;

/** What a class is parted for: halves in languages, boys and girls in technology. */
final class Parts {

    private static final int SECOND = 2;
    private static final int FIFTH = 5;

    private Parts() {}

    /** A part of the class learns {@code subject} when the timetable of the class says {@code instead}. */
    record Part(Group group, Subject subject, Subject instead) {}

    /** Where {@code many}, technology is parted too, and half of a class В learns German from the fifth year on. */
    static List<Part> of(SchoolClass schoolClass, List<Child> children, boolean many) {
        var parts = new ArrayList<Part>();
        var level = schoolClass.gradeLevel();
        if (level >= SECOND) {
            var half = children.size() / 2;
            parts.add(half(schoolClass, Curriculum.ENGLISH, 1, children.subList(0, half)));
            var german = many && level >= FIFTH && schoolClass.id().endsWith("v");
            parts.add(half(
                    schoolClass,
                    german ? Curriculum.GERMAN : Curriculum.ENGLISH,
                    2,
                    children.subList(half, children.size())));
        }
        if (many && level >= FIFTH && Hours.of(level, Curriculum.TECHNOLOGY) > 0) {
            parts.add(technology(schoolClass, "мальчики", 1, children, child -> !child.girl()));
            parts.add(technology(schoolClass, "девочки", 2, children, Child::girl));
        }
        return parts;
    }

    private static Part half(SchoolClass schoolClass, Subject language, int number, List<Child> members) {
        var name = String.format(
                Locale.ROOT, "%s, %s %d", schoolClass.name(), language.name().toLowerCase(Locale.ROOT), number);
        return new Part(group(schoolClass, language, number, name, members), language, Curriculum.ENGLISH);
    }

    private static Part technology(
            SchoolClass schoolClass, String who, int number, List<Child> children, Predicate<Child> members) {
        var name = schoolClass.name() + ", труд, " + who;
        var some = children.stream().filter(members).toList();
        return new Part(
                group(schoolClass, Curriculum.TECHNOLOGY, number, name, some),
                Curriculum.TECHNOLOGY,
                Curriculum.TECHNOLOGY);
    }

    private static Group group(SchoolClass schoolClass, Subject subject, int number, String name, List<Child> members) {
        var part = subject.equals(Curriculum.TECHNOLOGY) ? "technology" : "language";
        return new Group(
                schoolClass.group() + "-" + subject.word() + "-" + number,
                name,
                schoolClass,
                part,
                members.stream().map(Child::id).toList());
    }
}
