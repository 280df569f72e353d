package org.klassny.journal.termmark.write;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.klassny.journal.reference.read.PolicyName;
import org.klassny.journal.reference.read.TermPage;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.problem.RuleViolated;

/**
 * Who sets term marks of a page, and when (J5, J8, J9).
 *
 * @param transfer marks of a term before the register began are entered (P11)
 */
record TermRights(TermPage page, Instant now, boolean transfer) {

    private static final String TEACHER = "TEACHER";
    private static final String DEPUTY = "DEPUTY";
    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** The role in which somebody acts. */
    String role(Actor actor) {
        if (actor.has(TEACHER) && page.teacherIds().contains(actor.person())) {
            return TEACHER;
        }
        if (actor.has(DEPUTY)) {
            return DEPUTY;
        }
        if (transfer && actor.has(ADMINISTRATOR)) {
            return ADMINISTRATOR;
        }
        throw new RuleViolated(TermMarkRule.NOT_YOUR_PAGE, "Only those who teach the page set its term marks.");
    }

    void requireOpen() {
        if (page.policies().unmarkedGradeLevels().contains(page.gradeLevel())) {
            throw new RuleViolated(TermMarkRule.NO_MARKS_IN_GRADE_LEVEL, "No marks are given in this grade level.")
                    .with("gradeLevel", page.gradeLevel());
        }
        page.policies()
                .pagesClosedOn()
                .filter(day ->
                        page.termUntil().isBefore(day) && !page.today(now).isBefore(day))
                .ifPresent(day -> {
                    throw named(
                            TermMarkRule.PAGE_CLOSED,
                            "The page is closed; nothing can be changed.",
                            PolicyName.PAGES_CLOSED_ON);
                });
        var days = page.policies().number(PolicyName.TERM_MARK_DAYS);
        var opens = page.termUntil().plusDays(1).minusDays(days).atStartOfDay(page.zone());
        if (now.isBefore(opens.toInstant())) {
            throw named(
                            TermMarkRule.TOO_EARLY_FOR_TERM_MARKS,
                            "Term marks are set in the last days of the term.",
                            PolicyName.TERM_MARK_DAYS)
                    .with("opens", text(opens));
        }
        if (transfer) {
            requireTransferOpen();
        } else {
            requireNotOver();
        }
    }

    /** A transfer fills what is empty; nothing of a term that is over is changed by it. */
    void requireChangeable() {
        if (transfer) {
            requireNotOver();
        }
    }

    private void requireTransferOpen() {
        page.policies().againstTransfer(page.termUntil(), page.today(now)).ifPresent(policy -> {
            throw named(
                    TermMarkRule.TRANSFER_NOT_OPEN,
                    "History is entered for terms before the register begins, until the last day for that.",
                    policy);
        });
    }

    private void requireNotOver() {
        var closes = page.termUntil().plusDays(1).atStartOfDay(page.zone());
        if (!now.isBefore(closes.toInstant())) {
            throw named(TermMarkRule.TERM_MARKS_LOCKED, "The term is over.", PolicyName.TERM_MARK_DAYS)
                    .with("lockedSince", text(closes));
        }
    }

    private RuleViolated named(TermMarkRule rule, String detail, PolicyName policy) {
        return new RuleViolated(rule, detail)
                .with("policy", policy.key())
                .with("policyValue", page.policies().of(policy));
    }

    private static String text(ZonedDateTime moment) {
        return moment.toOffsetDateTime().toString();
    }
}
