package org.klassny.journal.correction.write;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.correction.events.CorrectionRequested;
import org.klassny.journal.correction.write.CorrectionCommand.RequestCorrection;
import org.klassny.journal.correction.write.ProposedChange.OfAttendance;
import org.klassny.journal.correction.write.ProposedChange.OfMark;
import org.klassny.journal.reference.read.CellLookup;
import org.klassny.journal.reference.read.EntryKind;
import org.klassny.journal.reference.read.LessonFacts;
import org.klassny.journal.reference.read.PolicyName;
import org.klassny.journal.reference.read.StandingCell;
import org.klassny.journal.reference.read.WorkType;
import org.klassny.kit.problem.RuleViolated;

/** A request under way, with what is known of its lesson at this moment. */
record Request(RequestCorrection command, LessonFacts lesson, Instant now) {

    CorrectionRequested decide(CellLookup cells) {
        requireOwnLesson();
        requireCorrectable();
        if (!lesson.roster().contains(command.studentId())) {
            throw new RuleViolated(
                    CorrectionRule.STUDENT_NOT_ON_ROSTER,
                    "The student is not on the roster of the lesson's date.",
                    "/studentId");
        }
        var school = command.by().school();
        return switch (command.change()) {
            case OfMark mark -> mark(mark, cells.mark(school, lesson.lessonId(), mark.markId()));
            case OfAttendance attendance ->
                attendance(attendance, cells.attendance(school, lesson.lessonId(), command.studentId()));
        };
    }

    boolean substitute() {
        return command.by().person().equals(lesson.substituteId())
                && !command.by().person().equals(lesson.teacherId());
    }

    private void requireOwnLesson() {
        if (!command.by().person().equals(lesson.teacherId()) && !substitute()) {
            throw new RuleViolated(
                    CorrectionRule.NOT_YOUR_LESSON, "Only the lesson's teacher, or who held it instead, may ask.");
        }
    }

    private void requireCorrectable() {
        if (lesson.cancelled()) {
            throw new RuleViolated(CorrectionRule.LESSON_CANCELLED, "The lesson was cancelled.");
        }
        if (now.isBefore(lesson.begins().toInstant())) {
            throw new RuleViolated(CorrectionRule.LESSON_NOT_BEGUN, "Nothing is entered before the lesson.")
                    .with("begins", lesson.begins().toOffsetDateTime().toString());
        }
        lesson.closed(now).ifPresent(closedOn -> {
            throw new RuleViolated(CorrectionRule.PAGE_CLOSED, "The page is closed; nothing can be changed.")
                    .with("policy", PolicyName.PAGES_CLOSED_ON.key())
                    .with("policyValue", closedOn.toString());
        });
    }

    /** A substitute whose day is over cannot enter any more, whatever the deadline of the teacher is. */
    private void requireLocked(EntryKind entry) {
        var lock = lesson.lock(entry);
        if (!lock.closed(now) && (!substitute() || lesson.today(now).equals(lesson.date()))) {
            throw new RuleViolated(CorrectionRule.STILL_OPEN, "It can still be entered without a correction.")
                    .with("policy", lock.policy().key())
                    .with("policyValue", lock.value())
                    .with("lockedSince", lock.since().toOffsetDateTime().toString());
        }
    }

    private CorrectionRequested mark(OfMark wanted, Optional<StandingCell> found) {
        var standing = found.orElse(null);
        if (standing != null && !standing.studentId().equals(command.studentId())) {
            throw new RuleViolated(
                    CorrectionRule.MARK_ID_TAKEN, "The id stands for another mark of this lesson.", "/markId");
        }
        var workType = workType(wanted, standing);
        requireLocked(workType.entry());
        requireMark(wanted.value(), standing);
        requireSeen(standing);
        return requested(wanted.markId(), workType.name(), standing, wanted.value());
    }

    private static WorkType workType(OfMark wanted, @Nullable StandingCell standing) {
        if (standing != null && standing.workType() != null) {
            return standing.workType();
        }
        if (wanted.workType() == null) {
            throw new RuleViolated(
                    CorrectionRule.WORK_TYPE_MISSING, "A new mark says for which kind of work it is.", "/workType");
        }
        return wanted.workType();
    }

    private void requireMark(@Nullable String value, @Nullable StandingCell standing) {
        var policies = lesson.policies();
        if (value == null) {
            if (standing == null) {
                throw new RuleViolated(CorrectionRule.MARK_UNKNOWN, "There is no such mark to take out.", "/markId");
            }
        } else if (policies.unmarkedGradeLevels().contains(lesson.gradeLevel())) {
            throw new RuleViolated(CorrectionRule.NO_MARKS_IN_GRADE_LEVEL, "No marks are given in this grade level.")
                    .with("gradeLevel", lesson.gradeLevel());
        } else if (!policies.markScale().contains(value)) {
            throw new RuleViolated(CorrectionRule.MARK_NOT_ON_SCALE, "The school's scale has no such mark.", "/value")
                    .with("scale", policies.markScale());
        }
    }

    private CorrectionRequested attendance(OfAttendance wanted, Optional<StandingCell> standing) {
        requireLocked(EntryKind.ATTENDANCE);
        requireSeen(standing.orElse(null));
        return requested(null, null, standing.orElse(null), wanted.presence().spoken());
    }

    private void requireSeen(@Nullable StandingCell standing) {
        var version = standing == null ? 0 : standing.version();
        if (command.seen() != version) {
            throw new RuleViolated(CorrectionRule.STALE_VERSION, "Somebody else changed it meanwhile.", "/seen")
                    .with("current", version);
        }
    }

    private CorrectionRequested requested(
            @Nullable String markId,
            @Nullable String workType,
            @Nullable StandingCell standing,
            @Nullable String proposed) {
        var value = standing == null ? null : standing.value();
        if (value != null && value.equals(proposed)) {
            throw new RuleViolated(CorrectionRule.NOTHING_TO_CORRECT, "What is proposed stands there already.");
        }
        return new CorrectionRequested(
                command.correctionId(),
                lesson.lessonId(),
                command.studentId(),
                command.change().kind().name(),
                markId,
                workType,
                value,
                proposed,
                command.seen(),
                command.reason().name(),
                command.note().id(),
                command.note().digest());
    }
}
