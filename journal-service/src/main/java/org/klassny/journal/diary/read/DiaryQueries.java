package org.klassny.journal.diary.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.klassny.journal.reference.read.PolicyName;
import org.klassny.kit.problem.RuleViolated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The diary in one query, made into JSON where the rows are. */
@Component
public class DiaryQueries {

    private static final int LONGEST_DAYS = 14;

    private final JdbcClient db;

    DiaryQueries(JdbcClient db) {
        this.db = db;
    }

    /** The days that are asked for, both included. */
    public record Span(LocalDate from, LocalDate until) {

        public Span {
            if (until.isBefore(from)) {
                throw new RuleViolated(DiaryRule.SPAN_MISFIT, "The last day is before the first.", "/until");
            }
            if (ChronoUnit.DAYS.between(from, until) >= LONGEST_DAYS) {
                throw new RuleViolated(DiaryRule.SPAN_TOO_LONG, "A diary is read two weeks at a time.", "/until")
                        .with("days", LONGEST_DAYS);
            }
        }
    }

    /** JSON as Diary says. */
    public String of(String school, String student, Span span, LocalDate today) {
        return db.sql(DiarySql.DIARY)
                .param("school", school)
                .param("student", student)
                .param("from", span.from())
                .param("until", span.until())
                .param("today", today)
                .param("weightsKey", PolicyName.MARK_WEIGHTS.key())
                .param("weights", PolicyName.MARK_WEIGHTS.byDefault())
                .query((row, _) -> row.getString(1))
                .single();
    }
}
