package org.klassny.reporting.fillrate.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.form.Storable;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.reporting.fillrate.read.Accumulation;
import org.klassny.reporting.reference.read.Calendar;
import org.klassny.reporting.reference.read.Term;
import org.springframework.stereotype.Component;

/** What a request's marks are held against: the school's today inside the term, and the school's target, unless it says otherwise. */
@Component
class Schedule {

    private final Calendar calendar;
    private final FillRateProperties defaults;

    Schedule(Calendar calendar, FillRateProperties defaults) {
        this.calendar = calendar;
        this.defaults = defaults;
    }

    Accumulation of(String school, String termId, @Nullable String on, @Nullable Integer target) {
        var term = term(school, termId);
        if (on == null) {
            return new Accumulation(term.nearest(calendar.today(school)), target, defaults.lessonsPerMark());
        }
        var day = date(on);
        if (!term.contains(day)) {
            throw new RuleViolated(FillRateRule.DATE_OUTSIDE_TERM, "The date lies outside the term.", "/on")
                    .with("from", term.from().toString())
                    .with("until", term.until().toString());
        }
        return new Accumulation(day, target, defaults.lessonsPerMark());
    }

    Term term(String school, String termId) {
        return calendar.term(school, termId)
                .orElseThrow(() -> new RuleViolated(FillRateRule.UNKNOWN_TERM, "There is no such term in the school."));
    }

    private static LocalDate date(String on) {
        try {
            return Storable.day(LocalDate.parse(on), "/on");
        } catch (DateTimeParseException e) {
            throw new RuleViolated(FillRateRule.MALFORMED_DATE, "A date has the form 2026-11-20.", "/on");
        }
    }
}
