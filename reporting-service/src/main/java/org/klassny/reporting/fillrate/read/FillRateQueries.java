package org.klassny.reporting.fillrate.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts pages at the moment of asking: a roster or a target can change without any event of the journal. */
@Component
public class FillRateQueries {

    /** S7: taught without marks, so there is nothing to fill. */
    private static final int FIRST_CLASS = 1;

    /** A page is what has lessons in the timetable; a cancelled one counts only if it was held all the same. */
    private static final String PAGES = """
            with lesson as (
                select s.group_id, s.subject_id, s.teacher_id, coalesce(f.lesson_date <= :on, false) as held
                from scheduled_lesson s left join fill_lesson f using (school_id, lesson_id)
                where s.school_id = :school and s.term_id = :term
                  and (:group::text is null or (s.group_id, s.subject_id) = (:group, :subject))
                  and (not s.cancelled or f.lesson_id is not null)),
            page as (
                select group_id, subject_id, array_agg(distinct teacher_id order by teacher_id) as teachers,
                       count(*) filter (where held) as lessons_held
                from lesson group by group_id, subject_id
                having :teacher::text is null or :teacher = any(array_agg(teacher_id))),
            accumulated as (
                select *, case when graded then coalesce(:target::integer, lessons_held / :lessonsPerMark) else 0 end as target
                from (select p.*, g.grade_level, g.grade_level is distinct from :firstClass as graded
                      from page p left join teaching_group g on g.school_id = :school and g.group_id = p.group_id)),
            student as (
                select distinct r.group_id, r.student_id from roster_entry r
                where r.school_id = :school and r.from_date <= :on and (r.until_date is null or r.until_date >= :on)
                  and (:group::text is null or r.group_id = :group)),
            marked as (
                select m.group_id, m.subject_id, m.student_id, count(*) as marks from fill_mark m
                where m.school_id = :school and m.term_id = :term and m.counts and m.lesson_date <= :on
                  and (:group::text is null or (m.group_id, m.subject_id) = (:group, :subject))
                group by m.group_id, m.subject_id, m.student_id)
            """;

    private static final String PAGE_ROWS = """
            select a.group_id, a.subject_id, a.grade_level, a.graded, a.teachers, a.lessons_held, a.target,
                   count(s.student_id) as students,
                   count(s.student_id) filter (where m.marks is null) as without_mark,
                   count(s.student_id) filter (where m.marks = 1) as with_one_mark,
                   count(s.student_id) filter (where coalesce(m.marks, 0) < a.target) as below_target,
                   coalesce(sum(m.marks), 0) as marks
            from accumulated a
            left join student s using (group_id)
            left join marked m on (m.group_id, m.subject_id, m.student_id) = (a.group_id, a.subject_id, s.student_id)
            group by a.group_id, a.subject_id, a.grade_level, a.graded, a.teachers, a.lessons_held, a.target
            order by a.group_id, a.subject_id
            """;

    private static final String STUDENT_ROWS = """
            select s.student_id, coalesce(m.marks, 0) as marks
            from student s left join marked m using (group_id, student_id)
            order by s.student_id
            """;

    private final JdbcClient db;

    FillRateQueries(JdbcClient db) {
        this.db = db;
    }

    /**
     * All pages of a term.
     *
     * @param teacher only pages that this person teaches by the timetable, or null for all
     */
    public List<PageFill> pages(String school, String term, @Nullable String teacher, Accumulation accumulation) {
        return ask(PAGE_ROWS, school, term, null, teacher, accumulation)
                .query((row, _) -> fill(row, term))
                .list();
    }

    public Optional<PageFill> page(String school, Page page, Accumulation accumulation) {
        return ask(PAGE_ROWS, school, page.termId(), page, null, accumulation)
                .query((row, _) -> fill(row, page.termId()))
                .optional();
    }

    /** The roster of the day, also those without a mark. */
    public List<StudentMarks> students(String school, Page page, Accumulation accumulation) {
        return ask(STUDENT_ROWS, school, page.termId(), page, null, accumulation)
                .query((row, _) -> new StudentMarks(row.getString("student_id"), row.getInt("marks")))
                .list();
    }

    private JdbcClient.StatementSpec ask(
            String rows,
            String school,
            String term,
            @Nullable Page page,
            @Nullable String teacher,
            Accumulation accumulation) {
        return db.sql(PAGES + rows)
                .param("school", school)
                .param("term", term)
                .param("group", page == null ? null : page.groupId())
                .param("subject", page == null ? null : page.subjectId())
                .param("teacher", teacher)
                .param("firstClass", FIRST_CLASS)
                .param("on", accumulation.on())
                .param("target", accumulation.target())
                .param("lessonsPerMark", accumulation.lessonsPerMark());
    }

    private static PageFill fill(ResultSet row, String term) throws SQLException {
        return new PageFill(
                new Page(row.getString("group_id"), row.getString("subject_id"), term),
                row.getObject("grade_level", Integer.class),
                row.getBoolean("graded"),
                List.of((String[]) row.getArray("teachers").getArray()),
                row.getInt("lessons_held"),
                row.getInt("students"),
                row.getInt("without_mark"),
                row.getInt("with_one_mark"),
                row.getInt("below_target"),
                row.getLong("marks"),
                row.getInt("target"));
    }
}
