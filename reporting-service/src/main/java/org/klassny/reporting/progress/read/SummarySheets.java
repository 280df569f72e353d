package org.klassny.reporting.progress.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.reference.read.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The term marks of a class, all subjects together. */
@Component
public class SummarySheets {

    private final JdbcClient db;

    SummarySheets(JdbcClient db) {
        this.db = db;
    }

    /**
     * A summary sheet.
     *
     * @param subjects that the students are taught in the term, or have a mark in
     */
    public record SummarySheet(List<String> subjects, List<StudentTermMarks> students) {}

    /**
     * A student.
     *
     * @param marks by subject, where a term mark is set
     * @param notAssessed reason by subject, where it is written down that there is none
     */
    public record StudentTermMarks(String studentId, Map<String, String> marks, Map<String, String> notAssessed) {}

    private record Cell(
            String student,
            @Nullable String subject,
            @Nullable String mark,
            @Nullable String notAssessed) {}

    /** Who is in the class on a day; a student whom two groups assess in one subject has the mark of the group joined last. */
    public SummarySheet of(String school, String classId, Term term, LocalDate on) {
        var cells = db.sql("""
                        with student as (
                            select student_id from class_member
                            where school_id = :school and class_id = :class
                              and from_date <= :on and (until_date is null or until_date >= :on)),
                        taught as (
                            select distinct r.student_id, l.subject_id
                            from student s
                            join roster_entry r on r.school_id = :school and r.student_id = s.student_id
                                and r.from_date <= :on and (r.until_date is null or r.until_date >= :on)
                            join scheduled_lesson l on l.school_id = :school and l.group_id = r.group_id
                                and l.term_id = :term and not l.cancelled
                            union
                            select s.student_id, t.subject_id from student s join term_mark t using (student_id)
                            where t.school_id = :school and t.term_id = :term and coalesce(t.mark, t.not_assessed) is not null)
                        select s.student_id, g.subject_id, m.mark, m.not_assessed
                        from student s
                        left join taught g using (student_id)
                        left join lateral (
                            select t.mark, t.not_assessed from term_mark t
                            left join roster_entry r using (school_id, group_id, student_id)
                            where t.school_id = :school and t.term_id = :term and t.subject_id = g.subject_id
                              and t.student_id = s.student_id and coalesce(t.mark, t.not_assessed) is not null
                            order by r.from_date desc nulls last, t.group_id limit 1) m on true
                        order by s.student_id, g.subject_id
                        """)
                .param("school", school)
                .param("class", classId)
                .param("term", term.id())
                .param("on", on)
                .query((row, _) -> new Cell(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
        return sheet(cells);
    }

    private static SummarySheet sheet(List<Cell> cells) {
        var subjects = new LinkedHashSet<String>();
        var students = new TreeMap<String, List<Cell>>();
        for (var cell : cells) {
            if (cell.subject() != null) {
                subjects.add(cell.subject());
            }
            students.computeIfAbsent(cell.student(), _ -> new ArrayList<>()).add(cell);
        }
        return new SummarySheet(
                subjects.stream().sorted().toList(),
                students.entrySet().stream()
                        .map(student -> row(student.getKey(), student.getValue()))
                        .toList());
    }

    private static StudentTermMarks row(String student, List<Cell> cells) {
        var marks = new TreeMap<String, String>();
        var notAssessed = new TreeMap<String, String>();
        for (var cell : cells) {
            if (cell.mark() != null) {
                marks.put(Objects.requireNonNull(cell.subject()), cell.mark());
            }
            if (cell.notAssessed() != null) {
                notAssessed.put(Objects.requireNonNull(cell.subject()), cell.notAssessed());
            }
        }
        return new StudentTermMarks(student, marks, notAssessed);
    }
}
