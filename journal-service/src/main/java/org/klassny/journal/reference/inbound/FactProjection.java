package org.klassny.journal.reference.inbound;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.klassny.journal.reference.inbound.Fact.GuardianLinked;
import org.klassny.journal.reference.inbound.Fact.GuardianUnlinked;
import org.klassny.journal.reference.inbound.Fact.HomeroomAssigned;
import org.klassny.journal.reference.inbound.Fact.LessonCancelled;
import org.klassny.journal.reference.inbound.Fact.LessonMoved;
import org.klassny.journal.reference.inbound.Fact.LessonScheduled;
import org.klassny.journal.reference.inbound.Fact.RosterMemberAdded;
import org.klassny.journal.reference.inbound.Fact.RosterMemberRemoved;
import org.klassny.journal.reference.inbound.Fact.SchoolRegistered;
import org.klassny.journal.reference.inbound.Fact.StudentDeparted;
import org.klassny.journal.reference.inbound.Fact.StudentEnrolled;
import org.klassny.journal.reference.inbound.Fact.StudentTransferred;
import org.klassny.journal.reference.inbound.Fact.SubstitutionArranged;
import org.klassny.journal.reference.inbound.Fact.SubstitutionWithdrawn;
import org.klassny.journal.reference.inbound.Fact.TeachingGroupFormed;
import org.klassny.journal.reference.inbound.Fact.TeachingLoadEnded;
import org.klassny.journal.reference.inbound.Fact.TeachingLoadSet;
import org.klassny.journal.reference.inbound.Fact.TermSet;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the local copies of foreign facts. */
public final class FactProjection implements Projection<Fact> {

    private final JdbcClient db;

    public FactProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<Fact>> facts) {
        facts.forEach(this::project);
    }

    private void project(Recorded<Fact> recorded) {
        var school = recorded.school();
        switch (recorded.event()) {
            case SchoolRegistered fact -> write("""
                    insert into school (school_id, time_zone) values (?, ?)
                    on conflict (school_id) do update set time_zone = excluded.time_zone
                    """, school, fact.timeZone());
            case TeachingGroupFormed fact ->
                write(
                        """
                    insert into teaching_group (school_id, group_id, grade_level, class_ids) values (?, ?, ?, ?)
                    on conflict (school_id, group_id) do update
                    set grade_level = excluded.grade_level, class_ids = excluded.class_ids
                    """,
                        school,
                        fact.groupId(),
                        fact.gradeLevel(),
                        fact.classIds().toArray(String[]::new));
            case RosterMemberAdded fact -> write("""
                    insert into roster_member (school_id, group_id, student_id, starts_on) values (?, ?, ?, ?)
                    on conflict (school_id, group_id, student_id, starts_on) do update set ends_on = null
                    where roster_member.ends_on < roster_member.starts_on
                    """, school, fact.groupId(), fact.studentId(), fact.from());
            case RosterMemberRemoved fact -> write("""
                    update roster_member set ends_on = ?
                    where school_id = ? and group_id = ? and student_id = ? and ends_on is null
                    """, fact.until(), school, fact.groupId(), fact.studentId());
            case HomeroomAssigned fact -> write("""
                    insert into homeroom (school_id, class_id, teacher_id) values (?, ?, ?)
                    on conflict (school_id, class_id) do update set teacher_id = excluded.teacher_id
                    """, school, fact.classId(), fact.teacherId());
            case StudentEnrolled fact -> place(school, fact.studentId(), fact.classId(), fact.from());
            case StudentTransferred fact -> place(school, fact.studentId(), fact.classId(), fact.from());
            case StudentDeparted fact -> leave(school, fact.studentId(), fact.until());
            case GuardianLinked fact -> write("""
                    insert into guardianship (school_id, guardian_id, student_id) values (?, ?, ?)
                    on conflict do nothing
                    """, school, fact.guardianId(), fact.studentId());
            case GuardianUnlinked fact ->
                write(
                        "delete from guardianship where school_id = ? and guardian_id = ? and student_id = ?",
                        school,
                        fact.guardianId(),
                        fact.studentId());
            case TeachingLoadSet fact ->
                write("""
                    insert into teaching_load (school_id, load_id, group_id, subject_id, teacher_id)
                    values (?, ?, ?, ?, ?) on conflict (school_id, load_id) do update
                    set group_id = excluded.group_id, subject_id = excluded.subject_id, teacher_id = excluded.teacher_id
                    """, school, fact.loadId(), fact.groupId(), fact.subjectId(), fact.teacherId());
            case TeachingLoadEnded fact ->
                write("delete from teaching_load where school_id = ? and load_id = ?", school, fact.loadId());
            case TermSet fact -> write("""
                    insert into term (school_id, term_id, school_year_id, starts_on, ends_on) values (?, ?, ?, ?, ?)
                    on conflict (school_id, term_id) do update
                    set school_year_id = excluded.school_year_id, starts_on = excluded.starts_on, ends_on = excluded.ends_on
                    """, school, fact.termId(), fact.schoolYearId(), fact.from(), fact.until());
            case LessonScheduled fact ->
                write(
                        """
                    insert into scheduled_lesson (school_id, lesson_id, group_id, subject_id, term_id, teacher_id, date,
                                                  period, starts_at, ends_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (school_id, lesson_id) do nothing
                    """,
                        school,
                        fact.lessonId(),
                        fact.groupId(),
                        fact.subjectId(),
                        fact.termId(),
                        fact.teacherId(),
                        fact.date(),
                        fact.period(),
                        fact.startsAt(),
                        fact.endsAt());
            case LessonMoved fact ->
                write(
                        """
                    update scheduled_lesson set term_id = ?, date = ?, period = ?, starts_at = ?, ends_at = ?
                    where school_id = ? and lesson_id = ?
                    """,
                        fact.termId(),
                        fact.date(),
                        fact.period(),
                        fact.startsAt(),
                        fact.endsAt(),
                        school,
                        fact.lessonId());
            case LessonCancelled fact ->
                write(
                        "update scheduled_lesson set cancelled = true where school_id = ? and lesson_id = ?",
                        school,
                        fact.lessonId());
            case SubstitutionArranged fact ->
                write(
                        """
                    insert into substitution (school_id, substitution_id, lesson_id, substitute_id, arranged_at)
                    values (?, ?, ?, ?, ?) on conflict (school_id, substitution_id) do nothing
                    """,
                        school,
                        fact.substitutionId(),
                        fact.lessonId(),
                        fact.substituteId(),
                        recorded.envelope().time().atOffset(ZoneOffset.UTC));
            case SubstitutionWithdrawn fact ->
                write(
                        "update substitution set withdrawn = true where school_id = ? and substitution_id = ?",
                        school,
                        fact.substitutionId());
        }
    }

    private void place(String school, String student, String schoolClass, LocalDate from) {
        leave(school, student, from.minusDays(1));
        write("""
                insert into class_member (school_id, student_id, class_id, starts_on) values (?, ?, ?, ?)
                on conflict (school_id, student_id, starts_on) do update
                set class_id = excluded.class_id, ends_on = null
                """, school, student, schoolClass, from);
    }

    private void leave(String school, String student, LocalDate until) {
        write("""
                update class_member set ends_on = ?
                where school_id = ? and student_id = ? and starts_on <= ? and (ends_on is null or ends_on > ?)
                """, until, school, student, until, until);
    }

    private void write(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }
}
