package org.klassny.demo.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.klassny.demo.school.SchoolPlan.Load;
import org.klassny.demo.school.YearLessons.CourseLesson;

/**
 * What was before the register began, as a school enters it that moves here in mid-year: by the deputy and the
 * administrator, who share the work.
 */
record HistoryLoader(Entry deputy, Entry admin, Steps steps) {

    private static final String API = "/api/journal";
    private static final String BEGINS_ON = "journal.begins-on";

    /** The first day that is not history: today, or the day on which an earlier run has begun. */
    LocalDate begin(LocalDate today) {
        var before = deputy.get(API + "/policies")
                .valueStream()
                .filter(policy -> policy.path("policy").asString().equals(BEGINS_ON))
                .map(policy -> policy.path("value").asString(""))
                .filter(value -> !value.isEmpty())
                .findFirst();
        var begins = before.map(LocalDate::parse).orElse(today);
        if (before.isEmpty()) {
            policy(BEGINS_ON, today, today);
        }
        policy("journal.transfer-until", today, today);
        return begins;
    }

    void lessons(SchoolPlan plan, StudentIds ids, List<CourseLesson> held) {
        var stories = held.stream()
                .map(lesson -> new Story(lesson, plan.roster(lesson.load().group()), ids))
                .filter(story -> !story.forgotten())
                .toList();
        steps.together("held lessons", stories, story -> writer(story.lesson().id())
                .putColumns(API + "/lessons/" + story.lesson().id(), story.record()));
    }

    /** Of terms that are over; first classes have none. */
    void termMarks(SchoolPlan plan, StudentIds ids, SchoolCalendar calendar, LocalDate begins) {
        var over = calendar.terms().stream()
                .filter(term -> term.until().isBefore(begins))
                .toList();
        var marked = plan.loads().stream()
                .filter(load -> load.group().schoolClass().gradeLevel() > 1)
                .toList();
        for (var term : over) {
            steps.together("marks of " + term.id(), marked, load -> writer(load.id())
                    .putColumns(
                            API + "/term-marks/" + load.group().id() + "/"
                                    + load.subject().id() + "/" + term.id(),
                            Map.of("origin", Story.ORIGIN, "entries", entries(load, plan.roster(load.group()), ids))));
        }
    }

    private static List<Map<String, Object>> entries(Load load, List<String> roster, StudentIds ids) {
        var entries = new ArrayList<Map<String, Object>>();
        for (var student : roster) {
            entries.add(
                    Dice.share(student, load.id(), "not assessed") < 0.003
                            ? Map.of("studentId", ids.of(student), "notAssessed", "ILLNESS", "seen", 0)
                            : Map.of(
                                    "studentId",
                                    ids.of(student),
                                    "value",
                                    String.valueOf(Ability.termMark(
                                            student, load.subject().word())),
                                    "seen",
                                    0));
        }
        return entries;
    }

    private Entry writer(String thing) {
        return Math.floorMod(thing.hashCode(), 2) == 0 ? deputy : admin;
    }

    private void policy(String policy, LocalDate value, LocalDate today) {
        deputy.put(API + "/policies/" + policy, Map.of("value", value, "effectiveFrom", today));
    }
}
