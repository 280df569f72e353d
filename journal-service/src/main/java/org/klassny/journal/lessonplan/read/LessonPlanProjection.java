package org.klassny.journal.lessonplan.read;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lessonplan.events.LessonPlanEvent;
import org.klassny.journal.lessonplan.events.LessonPlanSet;
import org.klassny.journal.lessonplan.events.LessonPlanSet.Topic;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The topics that each course has now. */
public final class LessonPlanProjection implements Projection<LessonPlanEvent> {

    private final JdbcClient db;

    public LessonPlanProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<LessonPlanEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case LessonPlanSet e -> {
                    if (newer(recorded.school(), e)) {
                        replace(recorded.school(), e);
                    }
                }
            }
        }
    }

    private boolean newer(String school, LessonPlanSet event) {
        return db.sql("""
                        insert into lesson_plan as p (school_id, group_id, subject_id, version)
                        values (:school, :group, :subject, :version)
                        on conflict (school_id, group_id, subject_id) do update set version = excluded.version
                        where p.version < excluded.version
                        """)
                        .param("school", school)
                        .param("group", event.groupId())
                        .param("subject", event.subjectId())
                        .param("version", event.version())
                        .update()
                == 1;
    }

    private void replace(String school, LessonPlanSet event) {
        db.sql("delete from lesson_plan_topic where school_id = ? and group_id = ? and subject_id = ?")
                .params(school, event.groupId(), event.subjectId())
                .update();
        db.sql("""
                        insert into lesson_plan_topic (school_id, group_id, subject_id, number, note_id, digest,
                                                       homework_note_id, homework_digest)
                        select :school, :group, :subject, * from unnest(:numbers::int[], :notes::text[], :digests::text[],
                                                                        :homework::text[], :homeworkDigests::text[])
                        """)
                .param("school", school)
                .param("group", event.groupId())
                .param("subject", event.subjectId())
                .param("numbers", event.topics().stream().map(Topic::number).toArray(Integer[]::new))
                .param("notes", texts(event, Topic::noteId))
                .param("digests", texts(event, Topic::digest))
                .param("homework", texts(event, Topic::homeworkNoteId))
                .param("homeworkDigests", texts(event, Topic::homeworkDigest))
                .update();
    }

    private static @Nullable String[] texts(LessonPlanSet event, Function<Topic, @Nullable String> column) {
        return event.topics().stream().map(column).toArray(String[]::new);
    }
}
