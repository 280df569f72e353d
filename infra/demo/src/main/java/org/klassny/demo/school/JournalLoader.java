package org.klassny.demo.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.klassny.demo.school.SchoolPlan.Load;

/** Lesson plans for every load, with homework: as deputy. */
record JournalLoader(Entry deputy, Steps steps) {

    private static final String API = "/api/journal";
    private static final int WEEKS = 34;

    void load(SchoolPlan plan) {
        steps.together(
                "lesson plans",
                plan.loads(),
                load -> deputy.putWhenKnown(
                        API + "/lesson-plans/" + load.group().id() + "/"
                                + load.subject().id(),
                        Map.of("topics", topics(load), "seen", 0)));
    }

    private static List<Map<String, Object>> topics(Load load) {
        var planned = new ArrayList<Map<String, Object>>();
        for (var number = 1; number <= load.hours() * WEEKS; number++) {
            planned.add(Map.of("number", number, "topic", topic(load, number), "homework", homework(number)));
        }
        return planned;
    }

    /** Of the load's lesson of this number in the year, from 1 */
    static String topic(Load load, int number) {
        var lessons = load.hours() * WEEKS;
        var topics = load.subject().topics();
        var topic = topics.get(Math.min(number - 1, lessons - 1) * topics.size() / lessons);
        var first =
                number == 1 || !topic.equals(topics.get(Math.min(number - 2, lessons - 1) * topics.size() / lessons));
        return first ? topic : topic + " (продолжение)";
    }

    static String homework(int number) {
        return "§ " + (1 + number / 3) + ", вопросы и упражнения";
    }
}
