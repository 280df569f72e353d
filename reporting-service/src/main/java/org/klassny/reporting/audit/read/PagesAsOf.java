package org.klassny.reporting.audit.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.audit.read.PageAsOf.AttendanceAsOf;
import org.klassny.reporting.audit.read.PageAsOf.Author;
import org.klassny.reporting.audit.read.PageAsOf.LessonAsOf;
import org.klassny.reporting.audit.read.PageAsOf.MarkAsOf;
import org.klassny.reporting.audit.read.PageAsOf.NoteAsOf;
import org.klassny.reporting.audit.read.PageAsOf.PlanAsOf;
import org.klassny.reporting.audit.read.PageAsOf.StudentAsOf;
import org.klassny.reporting.audit.read.PageAsOf.TermMarkAsOf;
import org.springframework.stereotype.Component;

/** Puts a page of a past moment together from the last entry of each of its cells. */
@Component
public class PagesAsOf {

    /** Where entries go that belong to no lesson. */
    private static final String PAGE_ITSELF = "";

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
            entries.computeIfAbsent(Objects.requireNonNullElse(entry.lessonId(), PAGE_ITSELF), _ -> new ArrayList<>())
                    .add(entry);
        }
        var own = entries.getOrDefault(PAGE_ITSELF, List.of());
        return Optional.of(new PageAsOf(
                page.groupId(),
                page.subjectId(),
                page.termId(),
                moment,
                lessons.stream()
                        .filter(lesson -> entries.containsKey(lesson.lessonId()))
                        .map(lesson -> lesson(lesson, entries.getOrDefault(lesson.lessonId(), List.of())))
                        .toList(),
                in(own, Cell.TERM_MARK).flatMap(PagesAsOf::termMark).toList(),
                in(own, Cell.LESSON_PLAN).map(PagesAsOf::plan).findFirst().orElse(null)));
    }

    private static LessonAsOf lesson(Lesson lesson, List<Entry> entries) {
        var students = new TreeMap<String, List<Entry>>();
        for (var entry : entries) {
            if (entry.studentId() != null && entry.cell() != Cell.CORRECTION) {
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
                        .toList(),
                CorrectionsAsOf.of(in(entries, Cell.CORRECTION).toList()));
    }

    private static StudentAsOf student(String student, List<Entry> entries) {
        var attendance = in(entries, Cell.ATTENDANCE)
                .map(entry -> new AttendanceAsOf(
                        Objects.requireNonNull(entry.facts().status()),
                        entry.facts().lateMinutes(),
                        entry.correctionId(),
                        Author.of(entry)))
                .findFirst()
                .orElse(null);
        // the last entry of a withdrawn mark has no value
        var marks = in(entries, Cell.MARK)
                .filter(entry -> entry.facts().value() != null)
                .map(entry -> new MarkAsOf(
                        Objects.requireNonNull(entry.markId()),
                        Objects.requireNonNull(entry.facts().workType()),
                        Objects.requireNonNull(entry.facts().value()),
                        entry.correctionId(),
                        Author.of(entry)))
                .toList();
        return new StudentAsOf(student, attendance, marks);
    }

    /** None once it was taken back. */
    private static Stream<TermMarkAsOf> termMark(Entry entry) {
        var facts = entry.facts();
        return facts.value() == null && facts.reason() == null
                ? Stream.empty()
                : Stream.of(new TermMarkAsOf(
                        Objects.requireNonNull(entry.studentId()), facts.value(), facts.reason(), Author.of(entry)));
    }

    private static PlanAsOf plan(Entry entry) {
        return new PlanAsOf(
                Objects.requireNonNull(entry.facts().version()),
                Objects.requireNonNull(entry.facts().topics()),
                Author.of(entry));
    }

    private static @Nullable NoteAsOf note(List<Entry> entries, Cell cell) {
        return in(entries, cell)
                .map(entry -> new NoteAsOf(
                        Objects.requireNonNull(entry.facts().noteId()),
                        Objects.requireNonNull(entry.facts().digest()),
                        entry.facts().dueOn(),
                        Author.of(entry)))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Entry> in(List<Entry> entries, Cell cell) {
        return entries.stream().filter(entry -> entry.cell() == cell);
    }
}
