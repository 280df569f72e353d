package org.klassny.people.reference.inbound;

import java.util.List;
import java.util.Objects;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.people.reference.inbound.CurriculumFact.SchoolYearOpened;
import org.klassny.people.reference.inbound.CurriculumFact.SubjectSet;
import org.klassny.people.reference.inbound.CurriculumFact.TeachingLoadEnded;
import org.klassny.people.reference.inbound.CurriculumFact.TeachingLoadSet;
import org.klassny.people.reference.inbound.CurriculumFact.TermSet;
import org.klassny.people.reference.inbound.CurriculumFact.TimetableEntrySet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calendar, subjects and teaching of a school as schedule-service has them. */
public final class CurriculumProjection implements Projection<CurriculumFact> {

    private final JdbcClient db;

    public CurriculumProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<CurriculumFact>> facts) {
        facts.forEach(recorded -> project(recorded.school(), recorded.event()));
    }

    private void project(String school, CurriculumFact event) {
        switch (event) {
            case SchoolYearOpened fact ->
                write("""
                    insert into school_year (school_id, school_year_id, name, starts_on, ends_on) values (?, ?, ?, ?, ?)
                    on conflict (school_id, school_year_id) do update
                    set name = excluded.name, starts_on = excluded.starts_on, ends_on = excluded.ends_on
                    """, school, fact.schoolYearId(), fact.name(), fact.from(), fact.until());
            case TermSet fact ->
                write(
                        """
                    insert into term (school_id, term_id, school_year_id, name, starts_on, ends_on)
                    values (?, ?, ?, ?, ?, ?)
                    on conflict (school_id, term_id) do update
                    set name = excluded.name, starts_on = excluded.starts_on, ends_on = excluded.ends_on
                    """,
                        school,
                        fact.termId(),
                        fact.schoolYearId(),
                        Objects.requireNonNullElse(fact.name(), fact.termId()),
                        fact.from(),
                        fact.until());
            case SubjectSet fact -> write("""
                    insert into subject (school_id, subject_id, name) values (?, ?, ?)
                    on conflict (school_id, subject_id) do update set name = excluded.name
                    """, school, fact.subjectId(), fact.name());
            case TeachingLoadSet fact ->
                write(
                        """
                    insert into subject_load (school_id, load_id, group_id, subject_id, teacher_id, hours_a_week)
                    values (?, ?, ?, ?, ?, ?)
                    on conflict (school_id, load_id) do update
                    set group_id = excluded.group_id, subject_id = excluded.subject_id,
                        teacher_id = excluded.teacher_id, hours_a_week = excluded.hours_a_week, ended = false
                    """,
                        school,
                        fact.loadId(),
                        fact.groupId(),
                        fact.subjectId(),
                        fact.teacherId(),
                        fact.hoursAWeek());
            case TeachingLoadEnded fact ->
                write(
                        "update subject_load set ended = true where school_id = ? and load_id = ?",
                        school,
                        fact.loadId());
            case TimetableEntrySet fact -> write("""
                    insert into timetable_entry (school_id, entry_id, load_id) values (?, ?, ?)
                    on conflict (school_id, entry_id) do update set load_id = excluded.load_id
                    """, school, fact.entryId(), fact.loadId());
        }
    }

    private void write(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }
}
