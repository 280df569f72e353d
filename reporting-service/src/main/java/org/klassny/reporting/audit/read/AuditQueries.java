package org.klassny.reporting.audit.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.klassny.reporting.reference.read.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Histories, oldest first. Each costs the rows of its own page or cell. */
@Component
public class AuditQueries {

    private static final String LESSONS_OF_PAGE = """
            from audit_lesson
            where school_id = :school and group_id = :group and subject_id = :subject and term_id = :term
            """;

    /** What belongs to a lesson of the page, and what names the page itself. The array keeps the lessons an index condition. */
    private static final String ENTRIES_OF_PAGE = "(select " + Entry.COLUMNS
            + " from audit_entry where school_id = :school and lesson_id = any(array(select lesson_id "
            + LESSONS_OF_PAGE
            + ")) union all select " + Entry.COLUMNS + """
             from audit_entry
             where school_id = :school and page_group = :group and page_subject = :subject
               and (page_term is null or page_term = :term)) entry
            """;

    private final JdbcClient db;

    AuditQueries(JdbcClient db) {
        this.db = db;
    }

    public Optional<Lesson> lesson(String school, String lesson) {
        return db.sql("""
                        select lesson_id, group_id, teacher_id, lesson_date, period from audit_lesson
                        where school_id = :school and lesson_id = :lesson
                        """)
                .param("school", school)
                .param("lesson", lesson)
                .query(AuditQueries::lesson)
                .optional();
    }

    /** Whether the lesson stands on a page that the teacher has by timetable or load; a substitution makes none. */
    public boolean onPageOf(String teacher, String school, String lesson) {
        return db.sql("""
                        select exists (select 1 from audit_lesson join (%s) own using (group_id, subject_id)
                                       where school_id = :school and lesson_id = :lesson)
                        """.formatted(Reach.OWN_PAGES))
                .param("teacher", teacher)
                .param("school", school)
                .param("lesson", lesson)
                .query(Boolean.class)
                .single();
    }

    /** The lessons of a page; a page without any does not exist. */
    public List<Lesson> lessons(String school, Page page) {
        return ofPage(
                        "select lesson_id, group_id, teacher_id, lesson_date, period " + LESSONS_OF_PAGE
                                + " order by lesson_date, period, lesson_id",
                        school,
                        page)
                .query(AuditQueries::lesson)
                .list();
    }

    /** All that was ever entered for a student in a lesson: marks, attendance, and the corrections of them. */
    public List<Entry> cell(String school, String lesson, String student) {
        return db.sql("select " + Entry.COLUMNS + """
                        from audit_entry
                        where school_id = :school and lesson_id = :lesson
                          and (student_id = :student or correction_id in (
                              select asked.correction_id from audit_entry asked
                              where asked.school_id = :school and asked.lesson_id = :lesson and asked.student_id = :student))
                        order by log_index
                        """)
                .param("school", school)
                .param("lesson", lesson)
                .param("student", student)
                .query(Entry::of)
                .list();
    }

    public List<Entry> history(String school, Page page, long after, int limit) {
        return ofPage(
                        "select " + Entry.COLUMNS + " from " + ENTRIES_OF_PAGE
                                + " where log_index > :after order by log_index limit :limit",
                        school,
                        page)
                .param("after", after)
                .param("limit", limit)
                .query(Entry::of)
                .list();
    }

    /** The last entry of each cell at a moment, by the order of the log; clocks of two nodes may differ. Of a correction all. */
    public List<Entry> asOf(String school, Page page, Instant moment) {
        return ofPage(
                        "select distinct on (lesson_id, cell, student_id, mark_id, step) * from (select entry.*, "
                                + " case cell when 'CORRECTION' then log_index end as step from " + ENTRIES_OF_PAGE
                                + " where recorded_at <= :moment) stood"
                                + " order by lesson_id, cell, student_id, mark_id, step, log_index desc",
                        school,
                        page)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Entry::of)
                .list();
    }

    private JdbcClient.StatementSpec ofPage(String sql, String school, Page page) {
        return db.sql(sql)
                .param("school", school)
                .param("group", page.groupId())
                .param("subject", page.subjectId())
                .param("term", page.termId());
    }

    private static Lesson lesson(ResultSet row, int number) throws SQLException {
        return new Lesson(
                row.getString(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class), row.getInt(5));
    }
}
