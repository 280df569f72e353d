package org.klassny.demo.school;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klassny.demo.school.YearLessons.CourseLesson;

/** What happened in a lesson of the past, as the register takes it: who was there, who answered how, what was set. */
record Story(CourseLesson lesson, List<String> roster, StudentIds ids) {

    static final String ORIGIN = "IMPORT";

    private static final Set<String> WRITTEN =
            Set.of("russian", "mathematics", "algebra", "geometry", "english", "german", "physics", "chemistry");
    private static final Set<String> PRACTICAL = Set.of("art", "music", "technology", "sport", "informatics");

    /** Every twelfth lesson of a subject with written works has a control work. */
    static boolean controlWork(CourseLesson lesson) {
        return WRITTEN.contains(lesson.load().subject().word()) && lesson.number() % 12 == 0;
    }

    /** Some lessons were not entered, for those who control. */
    boolean forgotten() {
        return Dice.share(lesson.id(), "forgotten") < 0.012;
    }

    Map<String, Object> record() {
        var record = new HashMap<String, Object>();
        record.put("topic", Map.of("origin", ORIGIN, "text", topic(), "seen", 0));
        record.put("attendance", Map.of("origin", ORIGIN, "entries", attendance()));
        record.put("marks", marks());
        if (lesson.next() != null && homework()) {
            record.put(
                    "homework",
                    Map.of(
                            "origin",
                            ORIGIN,
                            "text",
                            JournalLoader.homework(lesson.number()),
                            "dueOn",
                            lesson.next(),
                            "seen",
                            0));
        }
        return record;
    }

    private String topic() {
        return controlWork(lesson) ? "Контрольная работа" : JournalLoader.topic(lesson.load(), lesson.number());
    }

    private boolean homework() {
        return gradeLevel() > 1
                && !PRACTICAL.contains(subject())
                && !controlWork(lesson)
                && Dice.share(lesson.id(), "homework") > 0.06;
    }

    private List<Map<String, Object>> attendance() {
        var entries = new ArrayList<Map<String, Object>>();
        for (var student : roster) {
            var status = status(student);
            entries.add(
                    status.equals("LATE")
                            ? Map.of(
                                    "studentId",
                                    ids.of(student),
                                    "status",
                                    status,
                                    "lateMinutes",
                                    3 + Dice.of(student, lesson.id(), "minutes").nextInt(15),
                                    "seen",
                                    0)
                            : Map.of("studentId", ids.of(student), "status", status, "seen", 0));
        }
        return entries;
    }

    private String status(String student) {
        var date = lesson.date();
        if (ill(student, date)) {
            return "ILL";
        }
        if (Dice.share(student, date.toString(), "excused") < 0.012) {
            return "EXCUSED";
        }
        if (gradeLevel() > 4 && Dice.share(student, lesson.id(), "skipped") < (Ability.weak(student) ? 0.03 : 0.002)) {
            return "ABSENT";
        }
        var late = lesson.period() == 1 && Dice.share(student, date.toString(), "late") < 0.03;
        return late ? "LATE" : "PRESENT";
    }

    /** For some days of a week, and seldom longer */
    private static boolean ill(String student, LocalDate date) {
        var week = date.get(IsoFields.WEEK_BASED_YEAR) + "-" + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return Dice.share(student, week, "ill") < 0.05
                && date.getDayOfWeek().getValue()
                        > Dice.of(student, week, "since").nextInt(3);
    }

    private List<Map<String, Object>> marks() {
        var columns = new ArrayList<Map<String, Object>>();
        if (gradeLevel() > 1) {
            var number = lesson.number();
            if (controlWork(lesson)) {
                add(columns, "CONTROL_WORK", 1);
            } else if (WRITTEN.contains(subject()) && number % 6 == 3) {
                add(columns, "WRITTEN_WORK", 0.95);
            } else if (number % 7 == 2) {
                add(columns, "QUIZ", 0.7);
            } else {
                add(columns, PRACTICAL.contains(subject()) ? "CLASS_WORK" : "ORAL_ANSWER", 0.24);
            }
            if (Dice.share(lesson.id(), "looked at") < 0.2) {
                add(columns, "HOME_WORK", 0.3);
            }
        }
        return columns;
    }

    /** Marks of some of those who were there. */
    private void add(List<Map<String, Object>> columns, String workType, double share) {
        var entries = roster.stream()
                .filter(student -> Set.of("PRESENT", "LATE").contains(status(student)))
                .filter(student -> Dice.share(student, lesson.id(), workType) < share)
                .map(student -> Map.of(
                        "studentId",
                        ids.of(student),
                        "markId",
                        markId(student, workType),
                        "value",
                        String.valueOf(Ability.mark(student, subject(), lesson.id() + workType)),
                        "seen",
                        0))
                .toList();
        if (!entries.isEmpty()) {
            columns.add(Map.of("origin", ORIGIN, "workType", workType, "entries", entries));
        }
    }

    private String markId(String student, String workType) {
        return "m-" + lesson.id().substring("lesson-".length()) + "-" + student.substring("student-".length()) + "-"
                + workType.charAt(0);
    }

    private String subject() {
        return lesson.load().subject().word();
    }

    private int gradeLevel() {
        return lesson.load().group().schoolClass().gradeLevel();
    }
}
