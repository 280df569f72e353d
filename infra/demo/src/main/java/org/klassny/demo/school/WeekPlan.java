package org.klassny.demo.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klassny.demo.school.SchoolPlan.Load;
import org.klassny.demo.school.SchoolPlan.SchoolClass;

/** The week's lessons, placed one after another where class and teacher are free; no subject twice a day while that can be avoided. */
final class WeekPlan {

    private static final int DAYS = 5;
    private static final int PERIODS = 8;

    private final Map<String, Integer> left = new HashMap<>();
    private final Set<String> busy = new HashSet<>();
    private final List<Placed> placed = new ArrayList<>();

    record Placed(Load load, int weekday, int period) {}

    private WeekPlan() {}

    static List<Placed> of(SchoolPlan school) {
        var week = new WeekPlan();
        school.loads().forEach(load -> week.left.put(load.id(), load.hours()));
        for (var period = 1; period <= PERIODS; period++) {
            for (var weekday = 1; weekday <= DAYS; weekday++) {
                for (var schoolClass : school.classes()) {
                    week.place(lessonsOf(school, schoolClass), weekday, period);
                }
            }
        }
        var forgotten = week.left.values().stream().mapToInt(Integer::intValue).sum();
        if (forgotten > 0) {
            throw new IllegalStateException("the week is too short for " + forgotten + " lessons");
        }
        return week.placed;
    }

    /** Loads that lie at the same time: one of the whole class, or those of its halves. */
    private static List<List<Load>> lessonsOf(SchoolPlan school, SchoolClass schoolClass) {
        var own = school.loads().stream()
                .filter(load -> load.group().schoolClass().equals(schoolClass))
                .toList();
        var halves = own.stream().filter(load -> !load.group().wholeClass()).toList();
        var lessons = new ArrayList<List<Load>>();
        own.stream().filter(load -> load.group().wholeClass()).forEach(load -> lessons.add(List.of(load)));
        if (!halves.isEmpty()) {
            lessons.add(halves);
        }
        return lessons;
    }

    private void place(List<List<Load>> lessons, int weekday, int period) {
        lessons.stream()
                .filter(lesson -> lesson.stream().allMatch(load -> left(load) > 0))
                .filter(lesson ->
                        lesson.stream().noneMatch(load -> busy.contains(load.teacher() + weekday + "/" + period)))
                .min(Comparator.<List<Load>>comparingInt(lesson -> today(lesson, weekday))
                        .thenComparing(lesson -> -left(lesson.getFirst())))
                .ifPresent(lesson -> lesson.forEach(load -> {
                    left.merge(load.id(), -1, Integer::sum);
                    busy.add(load.teacher() + weekday + "/" + period);
                    placed.add(new Placed(load, weekday, period));
                }));
    }

    private int left(Load load) {
        return left.getOrDefault(load.id(), 0);
    }

    private int today(List<Load> lesson, int weekday) {
        return (int) placed.stream()
                .filter(other -> other.weekday() == weekday && other.load().equals(lesson.getFirst()))
                .count();
    }
}
