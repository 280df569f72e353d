package org.klassny.journal.reference.read;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a page when its term marks are set.
 *
 * @param teacherIds who teach it by lessons or teaching load
 * @param roster students of the group in the term
 * @param policies in force at the end of the term, or today before that; those of closed pages and of the transfer, today
 * @param averages of the students who have marks
 */
public record TermPage(
        int gradeLevel,
        ZoneId zone,
        LocalDate termFrom,
        LocalDate termUntil,
        Set<String> teacherIds,
        Set<String> roster,
        Policies policies,
        Map<String, BigDecimal> averages) {

    public TermPage {
        teacherIds = Set.copyOf(teacherIds);
        roster = Set.copyOf(roster);
        averages = Map.copyOf(averages);
    }

    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }
}
