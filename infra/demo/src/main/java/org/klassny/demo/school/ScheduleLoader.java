package org.klassny.demo.school;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Year, bells, subjects, rooms, loads, timetable, and the lessons that follow from them: as deputy. */
record ScheduleLoader(Entry deputy, Steps steps) {

    private static final String API = "/api/schedule";
    private static final String BELLS = "bells-main";
    private static final List<Integer> BREAKS = List.of(10, 20, 20, 10, 10, 10, 10);

    /** What needs nobody of the school. */
    void frame(SchoolPlan plan, SchoolCalendar calendar) {
        var year = API + "/years/" + calendar.id();
        steps.each("school year", List.of(calendar), it -> {
            deputy.putWhenKnown(year, Map.of("name", it.name(), "from", it.from(), "until", it.until()));
            it.terms().forEach(term -> deputy.put(year + "/terms/" + term.id(), span(term, false)));
            it.holidays().forEach(holiday -> deputy.put(year + "/holidays/" + holiday.id(), span(holiday, true)));
            deputy.put(API + "/bells/" + BELLS, Map.of("name", "Основное расписание звонков", "periods", bells()));
        });
        steps.together(
                "subjects",
                Curriculum.subjects(),
                subject -> deputy.put(
                        API + "/subjects/" + subject.id(),
                        Map.of("name", subject.name(), "shortName", subject.shortName())));
        var teachers =
                plan.loads().stream().map(SchoolPlan.Load::teacher).distinct().toList();
        steps.together(
                "rooms",
                teachers,
                teacher -> deputy.put(
                        API + "/rooms/" + room(teacher),
                        Map.of("name", String.valueOf(201 + teachers.indexOf(teacher)))));
    }

    void loads(SchoolPlan plan) {
        steps.together(
                "teaching load",
                plan.loads(),
                load -> deputy.putWhenKnown(
                        API + "/loads/" + load.id(),
                        Map.of(
                                "groupId", load.group().id(),
                                "subjectId", load.subject().id(),
                                "teacherId", load.teacher(),
                                "hoursAWeek", load.hours())));
    }

    void timetable(SchoolPlan plan, SchoolCalendar calendar) {
        steps.together(
                "timetable",
                WeekPlan.of(plan),
                placed -> deputy.put(
                        API + "/timetable/entry-" + placed.load().id() + "-" + placed.weekday() + "-" + placed.period(),
                        Map.of(
                                "loadId", placed.load().id(),
                                "weekday", placed.weekday(),
                                "period", placed.period(),
                                "roomId", room(placed.load().teacher()),
                                "bellsId", BELLS,
                                "from", calendar.from())));
    }

    /** Of the terms that have begun, each request as much as the service does in one. */
    void lessons(SchoolPlan plan, SchoolCalendar calendar, LocalDate today) {
        var request = new HashMap<String, Object>(Map.of("until", calendar.endOfTermsBegun(today)));
        steps.pieces("lessons", WeekPlan.of(plan).size(), () -> {
            var made = deputy.post(API + "/years/" + calendar.id() + "/lessons", request);
            request.put("afterEntryId", made.path("lastEntryId").asString(""));
            return made.path("left").asInt();
        });
    }

    private static Map<String, Object> span(SchoolCalendar.Span span, boolean holiday) {
        return holiday
                ? Map.of(
                        "name",
                        span.name(),
                        "from",
                        span.from(),
                        "until",
                        span.until(),
                        "gradeLevels",
                        span.gradeLevels())
                : Map.of("name", span.name(), "from", span.from(), "until", span.until());
    }

    private static String room(String teacher) {
        return "room-" + teacher;
    }

    private static List<Map<String, Object>> bells() {
        var periods = new ArrayList<Map<String, Object>>();
        var start = LocalTime.of(8, 30);
        for (var period = 1; period <= 8; period++) {
            var end = start.plusMinutes(45);
            periods.add(Map.of("period", period, "startsAt", start.toString(), "endsAt", end.toString()));
            start = end.plusMinutes(period <= BREAKS.size() ? BREAKS.get(period - 1) : 0);
        }
        return periods;
    }
}
