package org.klassny.demo.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.klassny.demo.school.Names.Person;
import org.klassny.demo.school.SchoolPlan.Child;
import org.klassny.demo.school.SchoolPlan.SchoolClass;

/** The children of the classes; some have brothers and sisters in other classes, some families refuse consent or owe it. */
final class Families {

    private static final long SEED = 20_260_901;
    private static final int MOST_CHILDREN = 3;
    private static final String DEMO_GUARDIAN = "guardian-demo-guardian";

    private final Random random = new Random(SEED);
    private final Names names = new Names(random);
    private final double siblings;
    private final List<Family> families = new ArrayList<>();

    private Families(double siblings) {
        this.siblings = siblings;
    }

    /** The first child's name is that of all. */
    private record Family(
            String guardian,
            Person parent,
            Person first,
            @Nullable String consent,
            List<SchoolClass> classes) {}

    /**
     * {@code siblings} is the share of children who have an older brother or sister at the school. The demo realm's student
     * is in 7-Б; that student's guardian has another child in 5-А.
     */
    static List<Child> of(List<SchoolClass> classes, ToIntFunction<SchoolClass> size, double siblings) {
        var families = new Families(siblings);
        var children = new ArrayList<Child>();
        for (var schoolClass : classes) {
            var count = size.applyAsInt(schoolClass);
            for (var place = 0; place < count; place++) {
                children.add(families.child(schoolClass, place));
            }
        }
        return List.copyOf(children);
    }

    /** Whether the realm has accounts for child or guardian, whose ids it gives. */
    static boolean ofTheRealm(Child child) {
        return child.guardian().equals(DEMO_GUARDIAN);
    }

    private Child child(SchoolClass schoolClass, int place) {
        var word = schoolClass.id().substring("class-".length());
        var demo = place == 0 && (word.equals("7b") || word.equals("5a"));
        var id = demo && word.equals("7b") ? "student-demo-student" : "student-" + word + "-" + (place + 1);
        if (demo) {
            var eva = word.equals("7b");
            var parent = new Person("Иволгин", true, "Мария", "Петров");
            return new Child(
                    id,
                    new Person("Иволгин", eva, eva ? "Ева" : "Лев", "Романов").name(),
                    eva,
                    schoolClass,
                    place,
                    DEMO_GUARDIAN,
                    parent.name(),
                    true,
                    "GIVEN");
        }
        var family = family(schoolClass, place, "guardian-" + word + "-" + (place + 1));
        var child = family.classes().isEmpty() ? family.first() : names.siblingOf(family.first());
        family.classes().add(schoolClass);
        return new Child(
                id,
                child.name(),
                child.woman(),
                schoolClass,
                place,
                family.guardian(),
                family.parent().name(),
                family.parent().woman(),
                family.consent());
    }

    private Family family(SchoolClass schoolClass, int place, String guardian) {
        if (!families.isEmpty() && random.nextDouble() < siblings) {
            var known = families.get(random.nextInt(families.size()));
            if (known.classes().size() < MOST_CHILDREN && !known.classes().contains(schoolClass)) {
                return known;
            }
        }
        var first = names.next();
        var family = new Family(guardian, names.parentOf(first), first, consent(place), new ArrayList<>());
        families.add(family);
        return family;
    }

    private static @Nullable String consent(int place) {
        if (place % 8 == 7) {
            return "REFUSED";
        }
        return place % 16 == 11 ? null : "GIVEN";
    }
}
