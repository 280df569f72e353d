package org.klassny.journal.lesson.write;

import java.time.Instant;
import org.klassny.journal.reference.read.EntryKind;
import org.klassny.journal.reference.read.LessonFacts;
import org.klassny.journal.reference.read.Lock;
import org.klassny.journal.reference.read.PolicyName;
import org.klassny.kit.problem.RuleViolated;

/** From when and until when something may be entered for a lesson (J2, J5, J6, J9), in the school's time. */
record Deadlines(LessonFacts lesson, Instant now) {

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
        return !lesson.lock(entry).closed(now);
    }

    void requireOpen(EntryKind entry) {
        requireOpen(lesson.lock(entry));
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
