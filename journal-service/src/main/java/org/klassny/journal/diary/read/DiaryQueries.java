package org.klassny.journal.diary.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.klassny.journal.reference.read.PolicyName;
import org.klassny.journal.reference.read.Stamps;
import org.klassny.journal.reference.read.Stamps.Stamp;
import org.klassny.kit.problem.RuleViolated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The diary in one query, made into JSON where the rows are. */
@Component
public class DiaryQueries {

    private static final int LONGEST_DAYS = 14;

    private final JdbcClient db;
    private final Stamps stamps;

    DiaryQueries(JdbcClient db, Stamps stamps) {
        this.db = db;
        this.stamps = stamps;
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

    /** Names a diary as it stands; who reads it changes nothing. */
    private record Standing(Stamp stamp, String school, String student, Span span, LocalDate today) {}

    /** Equal as long as {@link #of} answers the same. */
    public Object standing(String school, String student, Span span, LocalDate today) {
        return new Standing(stamps.ofStudent(school, student), school, student, span, today);
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
