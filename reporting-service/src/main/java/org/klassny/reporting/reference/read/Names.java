package org.klassny.reporting.reference.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What classes, groups and subjects are called; they are no persons, so their names came by events. */
@Component
public class Names {

    private final JdbcClient db;

    Names(JdbcClient db) {
        this.db = db;
    }

    /** A class and who leads it. */
    public record SchoolClass(
            String classId,
            String name,
            int gradeLevel,
            @Nullable String homeroomTeacher) {}

    public Optional<SchoolClass> schoolClass(String school, String classId) {
        return db.sql("""
                        select c.class_id, c.name, c.grade_level, h.teacher_id
                        from school_class c left join homeroom h using (school_id, class_id)
                        where c.school_id = :school and c.class_id = :class
                        """)
                .param("school", school)
                .param("class", classId)
                .query((row, _) -> new SchoolClass(row.getString(1), row.getString(2), row.getInt(3), row.getString(4)))
                .optional();
    }

    public boolean hasGroup(String school, String groupId) {
        return groups(school).containsKey(groupId);
    }

    public Map<String, String> classes(String school) {
        return map("select class_id, name from school_class where school_id = :school", school);
    }

    /** A group without a name is called by its id. */
    public Map<String, String> groups(String school) {
        return map("select group_id, coalesce(name, group_id) from teaching_group where school_id = :school", school);
    }

    public Map<String, String> subjects(String school) {
        return map("select subject_id, name from subject where school_id = :school", school);
    }

    public Map<String, String> shortSubjects(String school) {
        return map("select subject_id, short_name from subject where school_id = :school", school);
    }

    private Map<String, String> map(String sql, String school) {
        var names = new LinkedHashMap<String, String>();
        db.sql(sql + " order by 2, 1").param("school", school).query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return names;
    }
}
