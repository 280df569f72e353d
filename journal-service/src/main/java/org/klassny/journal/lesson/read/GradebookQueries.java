package org.klassny.journal.lesson.read;

import java.util.Arrays;
import java.util.function.Function;
import org.klassny.journal.reference.read.EntryKind;
import org.klassny.journal.reference.read.PageView;
import org.klassny.journal.reference.read.PolicyName;
import org.klassny.journal.reference.read.WorkType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The gradebook page in one query, made into JSON where the rows are. */
@Component
public class GradebookQueries {

    private final JdbcClient db;

    GradebookQueries(JdbcClient db) {
        this.db = db;
    }

    /**
     * The page as JSON (contracts/openapi.yml, GradebookPage). A cell names its student by the place in the list of
     * students, which keeps a full page small.
     */
    public String page(PageView view) {
        var actor = view.actor();
        return db.sql(PageSql.PAGE)
                .param("school", actor.school())
                .param("group", view.key().groupId())
                .param("subject", view.key().subjectId())
                .param("term", view.key().termId())
                .param("today", view.today())
                .param("person", actor.person())
                .param("teacher", view.teacher())
                .param("deputy", view.deputy())
                .param("excuse", view.excuses())
                .param("substitute", view.onlySubstituted())
                .param("entries", texts(EntryKind.values(), EntryKind::name))
                .param("policies", texts(EntryKind.values(), entry -> entry.deadline()
                        .key()))
                .param("defaults", texts(EntryKind.values(), entry -> entry.deadline()
                        .byDefault()))
                .param("closing", PolicyName.PAGES_CLOSED_ON.key())
                .param("scaleKey", PolicyName.MARK_SCALE.key())
                .param("scale", PolicyName.MARK_SCALE.byDefault())
                .param("weightsKey", PolicyName.MARK_WEIGHTS.key())
                .param("weights", PolicyName.MARK_WEIGHTS.byDefault())
                .param("roundingKey", PolicyName.TERM_MARK_ROUNDING.key())
                .param("rounding", PolicyName.TERM_MARK_ROUNDING.byDefault())
                .param("workTypes", texts(WorkType.values(), WorkType::name))
                .query((row, _) -> row.getString(1))
                .single();
    }

    private static <T> String[] texts(T[] words, Function<T, String> column) {
        return Arrays.stream(words).map(column).toArray(String[]::new);
    }
}
