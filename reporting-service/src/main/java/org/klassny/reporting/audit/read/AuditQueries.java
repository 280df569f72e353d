package org.klassny.reporting.audit.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Histories, oldest first. Each costs the rows of its own page or cell. */
@Component
public class AuditQueries {

    private static final String OF_PAGE =
            "school_id = :school and group_id = :group and subject_id = :subject and term_id = :term";

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

    /** The lessons of a page; a page without any does not exist. */
    public List<Lesson> lessons(String school, Page page) {
        return ofPage(
                        "select lesson_id, group_id, teacher_id, lesson_date, period from audit_lesson where " + OF_PAGE
                                + " order by lesson_date, period, lesson_id",
                        school,
                        page)
                .query(AuditQueries::lesson)
                .list();
    }

    /** All that was ever entered for a student in a lesson: marks and attendance. */
    public List<Entry> cell(String school, String lesson, String student) {
        return db.sql("select " + Entry.COLUMNS + """
                        from audit_entry
                        where school_id = :school and lesson_id = :lesson and student_id = :student
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
                        "select " + Entry.COLUMNS + " from audit_entry where " + OF_PAGE
                                + " and log_index > :after order by log_index limit :limit",
                        school,
                        page)
                .param("after", after)
                .param("limit", limit)
                .query(Entry::of)
                .list();
    }

    /** The last entry of each cell at a moment, by the order within the lesson; clocks of two nodes may differ. */
    public List<Entry> asOf(String school, Page page, Instant moment) {
        return ofPage(
                        "select distinct on (lesson_id, cell, student_id, mark_id) " + Entry.COLUMNS
                                + " from audit_entry where " + OF_PAGE + " and recorded_at <= :moment"
                                + " order by lesson_id, cell, student_id, mark_id, sequence desc",
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
