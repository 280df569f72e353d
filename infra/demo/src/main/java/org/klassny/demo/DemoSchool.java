package org.klassny.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.klassny.demo.SchoolFact.HomeroomAssigned;
import org.klassny.demo.SchoolFact.LessonScheduled;
import org.klassny.demo.SchoolFact.RosterMemberAdded;
import org.klassny.demo.SchoolFact.SchoolRegistered;
import org.klassny.demo.SchoolFact.TeachingGroupFormed;
import org.klassny.demo.SchoolFact.TermSet;

/**
 * A school with one group and one teacher for each class and one subject, the same at every run.
 *
 * @param classes how many, with grade levels from 5 on
 * @param students of each class
 * @param days school days before and up to {@code today}, each with one lesson of each group
 */
public record DemoSchool(String id, String timeZone, int classes, int students, int days, LocalDate today) {

    public static final String SUBJECT = "subject-algebra";
    private static final LocalTime FIRST_LESSON = LocalTime.of(0, 30);

    public String group(int index) {
        return id + "-group-" + index;
    }

    public String teacher(int index) {
        return id + "-staff-" + index;
    }

    public String student(int index, int place) {
        return id + "-student-" + index + "-" + place;
    }

    /** The lesson of a group so many days before today. */
    public String lesson(int index, int daysAgo) {
        return id + "-lesson-" + index + "-" + daysAgo;
    }

    public String term() {
        return id + "-term-1";
    }

    public List<SchoolFact> facts() {
        var facts = new ArrayList<SchoolFact>();
        facts.add(new SchoolRegistered(id, timeZone));
        facts.add(new TermSet(term(), id + "-year", today.minusDays(days + 30L), today.plusDays(30)));
        for (var index = 0; index < classes; index++) {
            addClass(facts, index);
        }
        return facts;
    }

    private void addClass(List<SchoolFact> facts, int index) {
        var schoolClass = id + "-class-" + index;
        facts.add(new TeachingGroupFormed(group(index), 5 + index % 7, List.of(schoolClass)));
        facts.add(new HomeroomAssigned(schoolClass, teacher(index)));
        for (var place = 0; place < students; place++) {
            facts.add(new RosterMemberAdded(group(index), student(index, place), today.minusDays(days + 30L)));
        }
        for (var ago = 0; ago < days; ago++) {
            var startsAt = FIRST_LESSON.plusMinutes(5L * (index % 10));
            facts.add(new LessonScheduled(
                    lesson(index, ago),
                    group(index),
                    SUBJECT,
                    term(),
                    teacher(index),
                    today.minusDays(ago),
                    1 + index % 10,
                    startsAt,
                    startsAt.plusMinutes(45)));
        }
    }
}
