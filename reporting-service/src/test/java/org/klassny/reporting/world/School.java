package org.klassny.reporting.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.log.LogEntry;
import org.klassny.reporting.world.ForeignLog.By;

/** A school whose facts are told by the logs of the other services; ids carry its name, so that schools never meet. */
public record School(String name) {

    private static final ForeignLog PEOPLE = ForeignLog.of("people");
    private static final ForeignLog SCHEDULE = ForeignLog.of("schedule");
    private static final ForeignLog JOURNAL = ForeignLog.of("journal");

    public static School registered(String name) {
        var school = new School(name);
        PEOPLE.add(
                school.id(),
                school.id(),
                "people.school-registered.v1",
                By.OFFICE,
                Map.of("schoolId", school.id(), "timeZone", "Asia/Yekaterinburg"));
        return school;
    }

    public String id() {
        return "school-" + name;
    }

    public String of(String id) {
        return id + "-" + name;
    }

    public void group(String group, int grade) {
        PEOPLE.add(
                id(),
                of(group),
                "people.teaching-group-formed.v1",
                By.OFFICE,
                Map.of("groupId", of(group), "gradeLevel", grade, "classIds", List.of()));
    }

    /** A group of one class. */
    public void group(String group, int grade, String schoolClass) {
        PEOPLE.add(
                id(),
                of(group),
                "people.teaching-group-formed.v1",
                By.OFFICE,
                Map.of("groupId", of(group), "gradeLevel", grade, "classIds", List.of(of(schoolClass))));
    }

    public void schoolClass(String schoolClass, int grade, String name, String homeroomTeacher) {
        PEOPLE.add(
                id(),
                of(schoolClass),
                "people.class-formed.v1",
                By.OFFICE,
                Map.of("classId", of(schoolClass), "gradeLevel", grade, "name", name));
        PEOPLE.add(
                id(),
                of(schoolClass),
                "people.homeroom-assigned.v1",
                By.OFFICE,
                Map.of("classId", of(schoolClass), "teacherId", of(homeroomTeacher)));
    }

    public void enrolled(String student, String schoolClass, String from) {
        PEOPLE.add(
                id(),
                of(student),
                "people.student-enrolled.v1",
                By.OFFICE,
                Map.of("studentId", of(student), "classId", of(schoolClass), "from", from));
    }

    public void transferred(String student, String fromClass, String toClass, String from) {
        PEOPLE.add(
                id(),
                of(student),
                "people.student-transferred.v1",
                By.OFFICE,
                Map.of(
                        "studentId", of(student),
                        "fromClassId", of(fromClass),
                        "classId", of(toClass),
                        "from", from));
    }

    public void departed(String student, String until) {
        PEOPLE.add(
                id(),
                of(student),
                "people.student-departed.v1",
                By.OFFICE,
                Map.of("studentId", of(student), "until", until));
    }

    public void subject(String subject, String name, String shortName) {
        SCHEDULE.add(
                id(),
                of(subject),
                "schedule.subject-set.v1",
                By.OFFICE,
                Map.of("subjectId", of(subject), "name", name, "shortName", shortName));
    }

    public void load(String load, String group, String subject, String teacher) {
        SCHEDULE.add(
                id(),
                of(load),
                "schedule.teaching-load-set.v1",
                By.OFFICE,
                Map.of(
                        "loadId", of(load),
                        "groupId", of(group),
                        "subjectId", of(subject),
                        "teacherId", of(teacher),
                        "hoursAWeek", 2));
    }

    public void substituted(String substitution, Slot slot, String substitute, String reason) {
        SCHEDULE.add(
                id(),
                of(substitution),
                "schedule.substitution-arranged.v1",
                By.OFFICE,
                Map.of(
                        "substitutionId", of(substitution),
                        "lessonId", slot.lesson(),
                        "substituteId", of(substitute),
                        "reason", reason));
    }

    public void unsubstituted(String substitution, Slot slot) {
        SCHEDULE.add(
                id(),
                of(substitution),
                "schedule.substitution-withdrawn.v1",
                By.OFFICE,
                Map.of("substitutionId", of(substitution), "lessonId", slot.lesson()));
    }

    public void joins(String group, String student, String from) {
        PEOPLE.add(
                id(),
                of(group),
                "people.roster-member-added.v1",
                By.OFFICE,
                Map.of("groupId", of(group), "studentId", of(student), "from", from));
    }

    public void leaves(String group, String student, String until) {
        PEOPLE.add(
                id(),
                of(group),
                "people.roster-member-removed.v1",
                By.OFFICE,
                Map.of("groupId", of(group), "studentId", of(student), "until", until));
    }

    public void term(String term, String from, String until) {
        term(term, from, until, term);
    }

    public void term(String term, String from, String until, String name) {
        SCHEDULE.add(
                id(),
                of("year"),
                "schedule.term-set.v1",
                By.OFFICE,
                Map.of(
                        "termId", of(term),
                        "schoolYearId", of("year"),
                        "from", from,
                        "until", until,
                        "name", name));
    }

    /** A lesson of the page group × subject × term-2, on the first period. */
    public Slot scheduled(String lesson, String group, String subject, String teacher, String date) {
        var slot = new Slot(of(lesson), of(group), of(subject), of("term-2"), of(teacher), LocalDate.parse(date));
        SCHEDULE.add(
                id(),
                slot.lesson(),
                "schedule.lesson-scheduled.v1",
                By.OFFICE,
                Map.of(
                        "lessonId",
                        slot.lesson(),
                        "groupId",
                        slot.group(),
                        "subjectId",
                        slot.subject(),
                        "termId",
                        slot.term(),
                        "teacherId",
                        slot.teacher(),
                        "date",
                        date,
                        "period",
                        1,
                        "startsAt",
                        "08:30",
                        "endsAt",
                        "09:15"));
        return slot;
    }

    public void cancelled(Slot slot) {
        SCHEDULE.add(id(), slot.lesson(), "schedule.lesson-cancelled.v1", By.OFFICE, Map.of("lessonId", slot.lesson()));
    }

    public record Slot(String lesson, String group, String subject, String term, String teacher, LocalDate date) {}

    public LogEntry opened(Slot slot) {
        return entered(
                slot,
                "journal.lesson-opened.v1",
                at(slot, 0),
                Map.of(
                        "groupId",
                        slot.group(),
                        "subjectId",
                        slot.subject(),
                        "termId",
                        slot.term(),
                        "teacherId",
                        slot.teacher(),
                        "date",
                        slot.date().toString(),
                        "period",
                        1));
    }

    public LogEntry gives(Slot slot, int minute, String student, String mark, String value) {
        return entered(
                slot,
                "journal.mark-given.v1",
                at(slot, minute),
                ofMark(student, mark, Map.of("value", value, "version", 1)));
    }

    public LogEntry changes(Slot slot, int minute, String student, String mark, String previous, String value) {
        return entered(
                slot,
                "journal.mark-changed.v1",
                at(slot, minute),
                ofMark(student, mark, Map.of("previous", previous, "value", value, "version", 2)));
    }

    public LogEntry withdraws(Slot slot, int minute, String student, String mark, String previous) {
        return entered(
                slot,
                "journal.mark-withdrawn.v1",
                at(slot, minute),
                ofMark(student, mark, Map.of("previous", previous, "version", 3)));
    }

    public LogEntry comments(Slot slot, int minute, String student, String mark, String note) {
        return entered(
                slot,
                "journal.mark-commented.v1",
                at(slot, minute),
                ofMark(
                        student,
                        mark,
                        Map.of("markVersion", 2, "noteId", of(note), "digest", "d-" + note, "version", 1)));
    }

    private Map<String, Object> ofMark(String student, String mark, Map<String, Object> more) {
        var data = new HashMap<String, Object>(more);
        data.putAll(Map.of("markId", of(mark), "studentId", of(student), "workType", "ORAL_ANSWER"));
        return data;
    }

    public LogEntry attendance(Slot slot, int minute, String student, String status) {
        return entered(
                slot,
                "journal.attendance-taken.v1",
                at(slot, minute),
                Map.of("studentId", of(student), "status", status, "version", 1));
    }

    public LogEntry topic(Slot slot, int minute, String note) {
        return entered(
                slot,
                "journal.topic-set.v1",
                at(slot, minute),
                Map.of("noteId", of(note), "digest", "d-" + note, "version", 1));
    }

    public LogEntry homework(Slot slot, int minute, String note, String dueOn) {
        return entered(
                slot,
                "journal.homework-set.v1",
                at(slot, minute),
                Map.of("noteId", of(note), "digest", "d-" + note, "dueOn", dueOn, "version", 1));
    }

    public LogEntry policy(String policy, String value) {
        return JOURNAL.add(
                id(),
                "policy-" + id(),
                "journal.policy-set.v1",
                By.OFFICE,
                Map.of("policy", policy, "value", value, "effectiveFrom", "2026-09-01"));
    }

    /** Minutes after 08:30 in Yekaterinburg on the lesson's day. */
    public static Instant time(Slot slot, int minute) {
        return slot.date().atTime(3, 30).plusMinutes(minute).toInstant(java.time.ZoneOffset.UTC);
    }

    public By at(Slot slot, int minute) {
        return by(slot, minute, slot.teacher(), null);
    }

    public By by(Slot slot, int minute, String person, @Nullable String onBehalf) {
        return new By(person, "TEACHER", onBehalf, time(slot, minute), slot.date());
    }

    public LogEntry entered(Slot slot, String type, By by, Map<String, ?> data) {
        var whole = new HashMap<String, Object>(data);
        whole.put("lessonId", slot.lesson());
        return JOURNAL.add(id(), slot.lesson(), type, by, whole);
    }

    /** A term mark of the page group × subject × term-2. */
    public void termMark(String group, String subject, String student, String value) {
        register(group, subject, student, "journal.term-mark-set.v1", Map.of("value", value, "version", 1));
    }

    public void termMarkWithdrawn(String group, String subject, String student, String previous) {
        register(group, subject, student, "journal.term-mark-withdrawn.v1", Map.of("previous", previous, "version", 2));
    }

    public void notAssessed(String group, String subject, String student, String reason) {
        register(group, subject, student, "journal.student-not-assessed.v1", Map.of("reason", reason, "version", 1));
    }

    private void register(String group, String subject, String student, String type, Map<String, ?> data) {
        var whole = new HashMap<String, Object>(data);
        whole.put("groupId", of(group));
        whole.put("subjectId", of(subject));
        whole.put("termId", of("term-2"));
        whole.put("studentId", of(student));
        var by = new By(
                of("ivanova"), "TEACHER", null, Instant.parse("2026-11-19T06:00:00Z"), LocalDate.parse("2026-11-19"));
        JOURNAL.add(id(), "register-" + of(group) + "-" + of(subject), type, by, whole);
    }

    /** Asked for by the teacher a day after the lesson. */
    public void asks(Slot slot, String correction, String student, Map<String, ?> data) {
        var whole = new HashMap<String, Object>(data);
        whole.put("studentId", of(student));
        whole.put("reason", "TECHNICAL_ERROR");
        whole.put("noteId", of("note-of-" + correction));
        whole.put("digest", "d");
        decided(slot, correction, "correction-requested", by(slot, 24 * 60 + 90, slot.teacher(), null), whole);
    }

    /** Allowed by the deputy two days after the lesson. */
    public void allows(Slot slot, String correction) {
        decided(slot, correction, "correction-allowed", deputy(slot, 48 * 60 + 89), Map.of());
    }

    public void refuses(Slot slot, String correction) {
        decided(
                slot,
                correction,
                "correction-refused",
                deputy(slot, 48 * 60 + 95),
                Map.of("noteId", of("refusal-of-" + correction), "digest", "d"));
    }

    /** Applied with the allowance. */
    public void corrected(Slot slot, String correction, String student, String type, Map<String, ?> data) {
        var whole = new HashMap<String, Object>(data);
        whole.put("studentId", of(student));
        whole.put("version", 2);
        whole.put("correctionId", of(correction));
        whole.put("requestedBy", slot.teacher());
        whole.put("allowedBy", of("deputy"));
        entered(slot, type, deputy(slot, 48 * 60 + 90), whole);
    }

    private By deputy(Slot slot, int minute) {
        return new By(of("deputy"), "DEPUTY", null, time(slot, minute), slot.date());
    }

    private void decided(Slot slot, String correction, String what, By by, Map<String, ?> data) {
        var whole = new HashMap<String, Object>(data);
        whole.put("correctionId", of(correction));
        whole.put("lessonId", slot.lesson());
        JOURNAL.add(id(), of(correction), "journal." + what + ".v1", by, whole);
    }

    /** A lesson plan of so many topics. */
    public void planned(String group, String subject, int topics) {
        JOURNAL.add(
                id(),
                of("plan-" + group + "-" + subject),
                "journal.lesson-plan-set.v1",
                new By(of("ivanova"), "TEACHER", null, Instant.parse("2026-11-19T06:30:00Z"), null),
                Map.of(
                        "planId", of("plan-" + group + "-" + subject),
                        "groupId", of(group),
                        "subjectId", of(subject),
                        "version", 1,
                        "topics",
                                IntStream.rangeClosed(1, topics)
                                        .mapToObj(number ->
                                                Map.of("number", number, "noteId", "topic-" + number, "digest", "d"))
                                        .toList()));
    }
}
