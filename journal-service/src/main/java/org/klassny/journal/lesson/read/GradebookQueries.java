package org.klassny.journal.lesson.read;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.klassny.journal.reference.read.EntryKind;
import org.klassny.journal.reference.read.PageKey;
import org.klassny.journal.reference.read.PageView;
import org.klassny.journal.reference.read.PolicyName;
import org.klassny.journal.reference.read.Stamps;
import org.klassny.journal.reference.read.Stamps.Stamp;
import org.klassny.journal.reference.read.WorkType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The gradebook page in one query, made into JSON where the rows are. */
@Component
public class GradebookQueries {

    /** What is the same for every page. */
    private static final Map<String, Object> RULES = Map.ofEntries(
            entry("entries", texts(EntryKind.values(), EntryKind::name)),
            entry("policies", texts(EntryKind.values(), kind -> kind.deadline().key())),
            entry("defaults", texts(EntryKind.values(), kind -> kind.deadline().byDefault())),
            entry("closing", PolicyName.PAGES_CLOSED_ON.key()),
            entry("scaleKey", PolicyName.MARK_SCALE.key()),
            entry("scale", PolicyName.MARK_SCALE.byDefault()),
            entry("weightsKey", PolicyName.MARK_WEIGHTS.key()),
            entry("weights", PolicyName.MARK_WEIGHTS.byDefault()),
            entry("roundingKey", PolicyName.TERM_MARK_ROUNDING.key()),
            entry("rounding", PolicyName.TERM_MARK_ROUNDING.byDefault()),
            entry("workTypes", texts(WorkType.values(), WorkType::name)));

    private final JdbcClient db;
    private final Stamps stamps;

    GradebookQueries(JdbcClient db, Stamps stamps) {
        this.db = db;
        this.stamps = stamps;
    }

    /**
     * Names a page as it stands: who may enter sees the own lessons as such, all others see the same.
     *
     * @param person empty for those who don't teach
     */
    private record Standing(
            Stamp stamp,
            String school,
            PageKey page,
            LocalDate today,
            String person,
            boolean deputy,
            boolean excuses,
            boolean onlySubstituted) {}

    /** Equal as long as {@link #page} answers the same. */
    public Object standing(PageView view) {
        var school = view.actor().school();
        return new Standing(
                stamps.ofGroup(school, view.key().groupId()),
                school,
                view.key(),
                view.today(),
                view.teacher() ? view.actor().person() : "",
                view.deputy(),
                view.excuses(),
                view.onlySubstituted());
    }

    /**
     * The page as JSON (contracts/openapi.yml, GradebookPage). A cell names its student by the place in the list of
     * students, which keeps a full page small.
     */
    public String page(PageView view) {
        var actor = view.actor();
        return db.sql(PageSql.PAGE)
                .params(RULES)
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
                .query((row, _) -> row.getString(1))
                .single();
    }

    private static <T> String[] texts(T[] words, Function<T, String> column) {
        return Arrays.stream(words).map(column).toArray(String[]::new);
    }
}
