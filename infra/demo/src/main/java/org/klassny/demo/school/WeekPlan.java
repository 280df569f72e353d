package org.klassny.demo.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klassny.demo.school.SchoolPlan.Load;
import org.klassny.demo.school.SchoolPlan.SchoolClass;

/** The week's lessons, placed one after another where class and teacher are free; no subject twice a day while that can be avoided. */
final class WeekPlan {

    private static final int DAYS = 5;
    private static final int PERIODS = 8;

    /** With so few classes teachers are seldom in two places; with more, those who are needed most come first. */
    private static final int FEW = 3;

    private final Map<String, Integer> left = new HashMap<>();
    private final Map<String, Integer> ofTeacher = new HashMap<>();
    private final Set<String> busy = new HashSet<>();
    private final Map<String, Integer> given = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();

    record Placed(Load load, int weekday, int period) {}

    private final boolean crowded;

    private WeekPlan(boolean crowded) {
        this.crowded = crowded;
    }

    static List<Placed> of(SchoolPlan school) {
        var week = new WeekPlan(school.classes().size() > FEW);
        school.loads().forEach(load -> {
            week.left.put(load.id(), load.hours());
            week.ofTeacher.merge(load.teacher(), load.hours(), Integer::sum);
        });
        var lessons = school.classes().stream()
                .map(schoolClass -> lessonsOf(school, schoolClass))
                .toList();
        for (var period = 1; period <= PERIODS; period++) {
            for (var weekday = 1; weekday <= DAYS; weekday++) {
                for (var ofClass : lessons) {
                    week.place(ofClass, weekday, period);
                }
            }
        }
        var forgotten = week.left.values().stream().mapToInt(Integer::intValue).sum();
        if (forgotten > 0) {
            throw new IllegalStateException("the week is too short for " + forgotten + " lessons");
        }
        return week.placed;
    }

    /** Loads that lie at the same time: one of the whole class, or those of its parts. */
    private static List<List<Load>> lessonsOf(SchoolPlan school, SchoolClass schoolClass) {
        var lessons = new LinkedHashMap<String, List<Load>>();
        school.loads().stream()
                .filter(load -> load.group().schoolClass().equals(schoolClass))
                .sorted(Comparator.comparing(load -> !load.group().wholeClass()))
                .forEach(load -> lessons.computeIfAbsent(
                                load.group().wholeClass()
                                        ? load.id()
                                        : load.group().part(),
                                _ -> new ArrayList<>())
                        .add(load));
        return List.copyOf(lessons.values());
    }

    private void place(List<List<Load>> lessons, int weekday, int period) {
        lessons.stream()
                .filter(lesson -> lesson.stream().allMatch(load -> left(load) > 0))
                .filter(lesson ->
                        lesson.stream().noneMatch(load -> busy.contains(load.teacher() + weekday + "/" + period)))
                .min(Comparator.<List<Load>>comparingInt(lesson -> today(lesson, weekday))
                        .thenComparing(lesson -> -(crowded ? scarce(lesson) : 0))
                        .thenComparing(lesson -> -left(lesson.getFirst())))
                .ifPresent(lesson -> lesson.forEach(load -> {
                    left.merge(load.id(), -1, Integer::sum);
                    ofTeacher.merge(load.teacher(), -1, Integer::sum);
                    busy.add(load.teacher() + weekday + "/" + period);
                    given.merge(load.id() + weekday, 1, Integer::sum);
                    placed.add(new Placed(load, weekday, period));
                }));
    }

    /** How much the busiest of its teachers still has to give in the week. */
    private int scarce(List<Load> lesson) {
        return lesson.stream()
                .mapToInt(load -> ofTeacher.getOrDefault(load.teacher(), 0))
                .max()
                .orElse(0);
    }

    private int left(Load load) {
        return left.getOrDefault(load.id(), 0);
    }

    private int today(List<Load> lesson, int weekday) {
        return given.getOrDefault(lesson.getFirst().id() + weekday, 0);
    }
}
