package org.klassny.schedule.reference.read;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredGroups implements GroupLookup {

    private final JdbcClient db;

    StoredGroups(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<GroupFacts> group(String school, String groupId) {
        return db.sql("""
                        select group_id, grade_level, class_ids, whole_class from teaching_group
                        where school_id = :school and group_id = :group
                        """)
                .param("school", school)
                .param("group", groupId)
                .query((row, _) -> new GroupFacts(
                        row.getString(1),
                        row.getInt(2),
                        List.of((String[]) row.getArray(3).getArray()),
                        row.getBoolean(4)))
                .optional();
    }
}
