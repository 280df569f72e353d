package org.klassny.demo.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.klassny.demo.school.SchoolPlan.Load;

/** Lesson plans for every load, with homework: as deputy. */
record JournalLoader(Entry deputy, Steps steps) {

    private static final String API = "/api/journal";
    private static final int WEEKS = 34;

    void load(SchoolPlan plan, SchoolCalendar calendar) {
        steps.each(
                "lesson plans",
                plan.loads(),
                load -> deputy.putWhenKnown(
                        API + "/lesson-plans/" + load.group().id() + "/"
                                + load.subject().id(),
                        Map.of("topics", topics(load), "seen", 0)));
    }

    private static List<Map<String, Object>> topics(Load load) {
        var lessons = load.hours() * WEEKS;
        var topics = load.subject().topics();
        var planned = new ArrayList<Map<String, Object>>();
        for (var number = 1; number <= lessons; number++) {
            var topic = topics.get((number - 1) * topics.size() / lessons);
            var first = number == 1 || !topic.equals(topics.get((number - 2) * topics.size() / lessons));
            planned.add(Map.of(
                    "number",
                    number,
                    "topic",
                    first ? topic : topic + " (продолжение)",
                    "homework",
                    "§ " + (1 + number / 3) + ", упр. " + (10 + 2 * number)));
        }
        return planned;
    }
}
