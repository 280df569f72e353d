package org.klassny.journal.lesson.policy;

import java.util.List;
import java.util.Objects;
import org.klassny.journal.correction.events.CorrectionAllowed;
import org.klassny.journal.lesson.write.LessonCorrection;
import org.klassny.journal.lesson.write.LessonCorrection.CorrectAttendance;
import org.klassny.journal.lesson.write.LessonCorrection.CorrectMark;
import org.klassny.journal.lesson.write.LessonCorrection.Grounds;
import org.klassny.journal.reference.read.Presence;
import org.klassny.journal.reference.read.WorkType;
import org.klassny.kit.event.Recorded;

/** C1: what was allowed stands in the record, in the same transaction, or it was not allowed. */
public final class WhenCorrectionAllowedThenCorrectRecord {

    private WhenCorrectionAllowedThenCorrectRecord() {}

    public static List<LessonCorrection> react(Recorded<CorrectionAllowed> recorded) {
        var allowed = recorded.event();
        var envelope = recorded.envelope();
        var grounds = new Grounds(envelope.school(), allowed.correctionId(), allowed.requestedBy(), envelope.actor());
        return List.of(
                allowed.markId() == null ? attendance(allowed, grounds) : mark(allowed, allowed.markId(), grounds));
    }

    private static CorrectMark mark(CorrectionAllowed allowed, String markId, Grounds grounds) {
        return new CorrectMark(
                allowed.lessonId(),
                grounds,
                markId,
                allowed.studentId(),
                WorkType.valueOf(Objects.requireNonNull(allowed.workType())),
                allowed.proposed(),
                allowed.seen());
    }

    private static CorrectAttendance attendance(CorrectionAllowed allowed, Grounds grounds) {
        return new CorrectAttendance(
                allowed.lessonId(),
                grounds,
                allowed.studentId(),
                Presence.heard(Objects.requireNonNull(allowed.proposed())),
                allowed.seen());
    }
}
