package org.klassny.people.imports.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Step.ForgetSource;
import org.klassny.people.imports.read.Step.KeepSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an import did, step by step, and the rows that are written by no command. */
@Component
public class ImportSteps {

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final StepJson json;

    ImportSteps(JdbcClient db, JdbcTemplate batches, StepJson json) {
        this.db = db;
        this.batches = batches;
        this.json = json;
    }

    public void keep(String school, String importId, List<Step> steps) {
        var position = new int[1];
        batches.batchUpdate(
                "insert into import_step (school_id, import_id, position, kind, step) values (?, ?, ?, ?, ?::jsonb)",
                steps,
                500,
                (row, step) -> {
                    row.setString(1, school);
                    row.setString(2, importId);
                    row.setInt(3, position[0]++);
                    row.setString(4, json.kind(step));
                    row.setString(5, json.text(step));
                });
    }

    public List<Step> of(String school, String importId) {
        return db.sql("""
                        select kind, step::text from import_step
                        where school_id = :school and import_id = :import order by position
                        """)
                .param("school", school)
                .param("import", importId)
                .query((row, _) -> json.step(row.getString(1), row.getString(2)))
                .list();
    }

    public void keep(String school, KeepSource source) {
        keep(school, source.entity().name(), source.sourcedId(), source.id(), json.text(source.metadata()));
    }

    /** What an earlier bundle said is said again; what only the undone one knew is forgotten. */
    public void forget(String school, ForgetSource source) {
        if (source.before() != null) {
            db.sql("""
                            update roster_source set metadata = :metadata::jsonb
                            where school_id = :school and entity = :entity and sourced_id = :sourced
                            """)
                    .param("metadata", json.text(source.before()))
                    .param("school", school)
                    .param("entity", source.entity().name())
                    .param("sourced", source.sourcedId())
                    .update();
        } else {
            db.sql("""
                            delete from roster_source
                            where school_id = :school and entity = :entity and sourced_id = :sourced
                            """)
                    .param("school", school)
                    .param("entity", source.entity().name())
                    .param("sourced", source.sourcedId())
                    .update();
        }
    }

    private void keep(String school, String entity, String sourced, @Nullable String id, String metadata) {
        db.sql("""
                        insert into roster_source (school_id, entity, sourced_id, id, metadata)
                        values (:school, :entity, :sourced, :id, :metadata::jsonb)
                        on conflict (school_id, entity, sourced_id) do update
                        set id = excluded.id, metadata = excluded.metadata
                        """)
                .param("school", school)
                .param("entity", entity)
                .param("sourced", sourced)
                .param("id", id)
                .param("metadata", metadata)
                .update();
    }
}
