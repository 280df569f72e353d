package org.klassny.reporting.audit.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.audit.read.PageAsOf.AttendanceAsOf;
import org.klassny.reporting.audit.read.PageAsOf.Author;
import org.klassny.reporting.audit.read.PageAsOf.LessonAsOf;
import org.klassny.reporting.audit.read.PageAsOf.MarkAsOf;
import org.klassny.reporting.audit.read.PageAsOf.NoteAsOf;
import org.klassny.reporting.audit.read.PageAsOf.StudentAsOf;
import org.springframework.stereotype.Component;

/** Puts a page of a past moment together from the last entry of each of its cells. */
@Component
public class PagesAsOf {

    private final AuditQueries queries;

    PagesAsOf(AuditQueries queries) {
        this.queries = queries;
    }

    /** Empty where the school has no such page; a page before its first entry has no lessons. */
    public Optional<PageAsOf> at(String school, Page page, Instant moment) {
        var lessons = queries.lessons(school, page);
        if (lessons.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Entry>> entries = new HashMap<>();
        for (var entry : queries.asOf(school, page, moment)) {
            entries.computeIfAbsent(String.valueOf(entry.lessonId()), _ -> new ArrayList<>())
                    .add(entry);
        }
        return Optional.of(new PageAsOf(
                page.groupId(),
                page.subjectId(),
                page.termId(),
                moment,
                lessons.stream()
                        .filter(lesson -> entries.containsKey(lesson.lessonId()))
                        .map(lesson -> lesson(lesson, entries.getOrDefault(lesson.lessonId(), List.of())))
                        .toList()));
    }

    private static LessonAsOf lesson(Lesson lesson, List<Entry> entries) {
        var students = new TreeMap<String, List<Entry>>();
        for (var entry : entries) {
            if (entry.studentId() != null) {
                students.computeIfAbsent(entry.studentId(), _ -> new ArrayList<>())
                        .add(entry);
            }
        }
        return new LessonAsOf(
                lesson.lessonId(),
                lesson.date(),
                lesson.period(),
                lesson.teacherId(),
                note(entries, Cell.TOPIC),
                note(entries, Cell.HOMEWORK),
                students.entrySet().stream()
                        .map(student -> student(student.getKey(), student.getValue()))
                        .toList());
    }

    private static StudentAsOf student(String student, List<Entry> entries) {
        var attendance = entries.stream()
                .filter(entry -> entry.cell() == Cell.ATTENDANCE)
                .map(entry -> new AttendanceAsOf(
                        Objects.requireNonNull(entry.facts().status()),
                        entry.facts().lateMinutes(),
                        Author.of(entry)))
                .findFirst()
                .orElse(null);
        // the last entry of a withdrawn mark has no value
        var marks = entries.stream()
                .filter(entry -> entry.cell() == Cell.MARK && entry.facts().value() != null)
                .map(entry -> new MarkAsOf(
                        Objects.requireNonNull(entry.markId()),
                        Objects.requireNonNull(entry.facts().workType()),
                        Objects.requireNonNull(entry.facts().value()),
                        Author.of(entry)))
                .toList();
        return new StudentAsOf(student, attendance, marks);
    }

    private static @Nullable NoteAsOf note(List<Entry> entries, Cell cell) {
        return entries.stream()
                .filter(entry -> entry.cell() == cell)
                .map(entry -> new NoteAsOf(
                        Objects.requireNonNull(entry.facts().noteId()),
                        Objects.requireNonNull(entry.facts().digest()),
                        entry.facts().dueOn(),
                        Author.of(entry)))
                .findFirst()
                .orElse(null);
    }
}
