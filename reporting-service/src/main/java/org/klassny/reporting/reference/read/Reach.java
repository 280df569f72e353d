package org.klassny.reporting.reference.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * How much of the school a person may see in a report. What it allows adds up.
 *
 * @param whole all of it
 * @param teacher whose pages, or null
 * @param classes whose students, of a homeroom teacher
 */
public record Reach(boolean whole, @Nullable String teacher, List<String> classes) {

    /** Group and subject of the pages of {@code :teacher}: what is taught by timetable or load, never what is substituted. */
    public static final String OWN_PAGES = """
            select group_id, subject_id from scheduled_lesson where school_id = :school and teacher_id = :teacher
            union
            select group_id, subject_id from teaching_load
            where school_id = :school and teacher_id = :teacher and not ended
            """;

    public Reach {
        classes = List.copyOf(classes);
    }

    /** Binds {@code :school :whole :teacher :classes}. */
    public StatementSpec bind(StatementSpec sql, String school) {
        return sql.param("school", school)
                .param("whole", whole)
                .param("teacher", teacher)
                .param("classes", classes.toArray(String[]::new));
    }
}
