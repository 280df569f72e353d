package org.klassny.journal.lesson.write;

import java.time.Instant;
import org.klassny.journal.reference.read.EntryKind;
import org.klassny.journal.reference.read.LessonFacts;
import org.klassny.journal.reference.read.Lock;
import org.klassny.journal.reference.read.PolicyName;
import org.klassny.kit.problem.RuleViolated;

/**
 * From when and until when something may be entered for a lesson (J2, J5, J6, J9), in the school's time.
 *
 * @param transfer history is entered: what is empty may be filled after its deadline (P11)
 */
record Deadlines(LessonFacts lesson, Instant now, boolean transfer) {

    /** The lesson was held before the register began, and history may be entered today (P11). */
    void requireTransferOpen() {
        var policies = lesson.policies();
        policies.againstTransfer(lesson.date(), lesson.today(now)).ifPresent(policy -> {
            throw new RuleViolated(
                            LessonRule.TRANSFER_NOT_OPEN,
                            "History is entered for days before the register begins, until the last day for that.")
                    .with("policy", policy.key())
                    .with("policyValue", policies.of(policy));
        });
    }

    /** The lesson is held and its page is open. */
    void requireOpenPage() {
        if (lesson.cancelled()) {
            throw new RuleViolated(LessonRule.LESSON_CANCELLED, "The lesson was cancelled.");
        }
        if (!lesson.insideTerm()) {
            throw new RuleViolated(LessonRule.DATE_OUTSIDE_TERM, "The lesson's date lies outside its term.")
                    .with("date", lesson.date().toString());
        }
        lesson.closed(now).ifPresent(closedOn -> {
            throw new RuleViolated(LessonRule.PAGE_CLOSED, "The page is closed; nothing can be changed.")
                    .with("policy", PolicyName.PAGES_CLOSED_ON.key())
                    .with("policyValue", closedOn.toString());
        });
    }

    void requireBegun() {
        if (now.isBefore(lesson.begins().toInstant())) {
            throw new RuleViolated(LessonRule.LESSON_NOT_BEGUN, "Nothing is entered before the lesson.")
                    .with("begins", lesson.begins().toOffsetDateTime().toString());
        }
    }

    void requireDayBegun() {
        if (lesson.today(now).isBefore(lesson.date())) {
            throw new RuleViolated(LessonRule.LESSON_NOT_BEGUN, "Nothing is entered before the lesson's day.")
                    .with("begins", lesson.date().toString());
        }
    }

    boolean open(EntryKind entry) {
        return transfer || !lesson.lock(entry).closed(now);
    }

    void requireOpen(EntryKind entry) {
        if (!transfer) {
            requireOpen(lesson.lock(entry));
        }
    }

    /** A transfer fills what is empty; what stands there is corrected like any other locked record (C1). */
    void requireChangeable(EntryKind entry) {
        if (transfer) {
            requireOpen(lesson.lock(entry));
        }
    }

    void requireOpen(Lock lock) {
        if (lock.closed(now)) {
            throw new RuleViolated(LessonRule.LESSON_LOCKED, "The deadline has passed; a correction can be asked for.")
                    .with("policy", lock.policy().key())
                    .with("policyValue", lock.value())
                    .with("lockedSince", lock.since().toOffsetDateTime().toString());
        }
    }
}
