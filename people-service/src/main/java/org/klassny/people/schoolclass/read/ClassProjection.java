package org.klassny.people.schoolclass.read;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.people.schoolclass.events.ClassDissolved;
import org.klassny.people.schoolclass.events.ClassEvent;
import org.klassny.people.schoolclass.events.ClassFormed;
import org.klassny.people.schoolclass.events.HomeroomAssigned;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a class. */
public final class ClassProjection implements Projection<ClassEvent> {

    private final JdbcClient db;

    public ClassProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<ClassEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case ClassFormed e ->
                    db.sql("""
                                insert into school_class (school_id, class_id, name, grade_level, version)
                                values (:school, :class, :name, :level, :version)
                                on conflict (school_id, class_id) do update
                                set name = excluded.name, grade_level = excluded.grade_level, version = excluded.version
                                """)
                            .param("school", recorded.school())
                            .param("class", e.classId())
                            .param("name", e.name())
                            .param("level", e.gradeLevel())
                            .param("version", recorded.envelope().sequence() + 1)
                            .update();
                case ClassDissolved e ->
                    db.sql("delete from school_class where school_id = :school and class_id = :class")
                            .param("school", recorded.school())
                            .param("class", e.classId())
                            .update();
                case HomeroomAssigned e ->
                    db.sql("""
                                update school_class set homeroom_teacher_id = :teacher
                                where school_id = :school and class_id = :class
                                """)
                            .param("teacher", e.teacherId())
                            .param("school", recorded.school())
                            .param("class", e.classId())
                            .update();
            }
        }
    }
}
