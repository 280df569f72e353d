package org.klassny.journal.live.read;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.live.read.Whereabouts.Cell;
import org.klassny.journal.live.read.Whereabouts.State;
import org.klassny.journal.reference.read.PageView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells every instance where somebody is; nothing is stored. */
@Component
public class Presences {

    private final JdbcClient db;

    Presences(JdbcClient db) {
        this.db = db;
    }

    /**
     * Nobody is harmed if it is lost with the database: its commit waits for no disk, and so holds up no other notification.
     *
     * @param view of who is there: the rights were asked for
     */
    public void tell(PageView view, String tab, State state, @Nullable Cell cell) {
        var page = view.key();
        db.sql("""
                        select set_config('synchronous_commit', 'off', true), pg_notify(:channel, json_build_object(
                            'school', :school::text, 'groupId', :group::text, 'subjectId', :subject::text,
                            'termId', :term::text, 'tab', :tab::text, 'by', :by::text, 'state', :state::text,
                            'cell', case when :lesson::text is not null then json_build_object(
                                'lessonId', :lesson::text, 'studentId', :student::text) end)::text)
                        """)
                .param("channel", ChangeFeed.PRESENCE_CHANNEL)
                .param("school", view.actor().school())
                .param("group", page.groupId())
                .param("subject", page.subjectId())
                .param("term", Objects.requireNonNull(page.termId()))
                .param("tab", tab)
                .param("by", view.actor().person())
                .param("state", state.name())
                .param("lesson", cell == null ? null : cell.lessonId())
                .param("student", cell == null ? null : cell.studentId())
                .query((_, _) -> "")
                .list();
    }
}
