package org.klassny.people.student.read;

import java.time.LocalDate;
import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.people.student.events.StudentDeparted;
import org.klassny.people.student.events.StudentEnrolled;
import org.klassny.people.student.events.StudentEvent;
import org.klassny.people.student.events.StudentRegistered;
import org.klassny.people.student.events.StudentRemoved;
import org.klassny.people.student.events.StudentTransferred;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Students and their stays in classes, one row a stay. */
public final class StudentProjection implements Projection<StudentEvent> {

    private final JdbcClient db;

    public StudentProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<StudentEvent>> events) {
        for (var recorded : events) {
            var school = recorded.school();
            switch (recorded.event()) {
                case StudentRegistered e -> write("""
                        insert into person (school_id, person_id, kind) values (?, ?, 'STUDENT')
                        on conflict do nothing
                        """, school, e.studentId());
                case StudentEnrolled e -> begin(school, e.studentId(), e.classId(), e.from());
                case StudentTransferred e -> {
                    end(school, e.studentId(), e.fromClassId(), e.from().minusDays(1));
                    begin(school, e.studentId(), e.classId(), e.from());
                }
                case StudentDeparted e -> end(school, e.studentId(), e.classId(), e.until());
                case StudentRemoved e ->
                    write("delete from person where school_id = ? and person_id = ?", school, e.studentId());
            }
        }
    }

    private void begin(String school, String student, String classId, LocalDate from) {
        write("""
                insert into enrollment (school_id, student_id, class_id, starts_on) values (?, ?, ?, ?)
                on conflict do nothing
                """, school, student, classId, from);
    }

    /** A stay that ends on the day before its first one never was; a later stay in the same class is left alone. */
    private void end(String school, String student, String classId, LocalDate until) {
        db.sql("""
                        update enrollment e set ends_on = :until
                        where school_id = :school and student_id = :student and class_id = :class and ends_on is null
                          and starts_on <= :until
                        """)
                .param("until", until)
                .param("school", school)
                .param("student", student)
                .param("class", classId)
                .update();
        write("""
                delete from enrollment
                where school_id = ? and student_id = ? and class_id = ? and ends_on is null and starts_on = ?
                """, school, student, classId, until.plusDays(1));
    }

    private void write(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }
}
