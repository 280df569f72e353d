package org.klassny.journal.lesson.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.klassny.journal.correction.events.CorrectionAllowed;
import org.klassny.journal.lesson.write.LessonCorrection.CorrectAttendance;
import org.klassny.journal.lesson.write.LessonCorrection.CorrectMark;
import org.klassny.journal.lesson.write.LessonCorrection.Grounds;
import org.klassny.journal.reference.read.Presence;
import org.klassny.journal.reference.read.WorkType;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.Recorded;

class WhenCorrectionAllowedThenCorrectRecordTest {

    private static final Grounds GROUNDS = new Grounds("school-1", "correction-1", "staff-1", "staff-9");

    @Test
    void correctsTheMarkThatWasAskedForInTheNameOfBoth() {
        var allowed = new CorrectionAllowed(
                "correction-1", "lesson-1", "student-1", "MARK", "mark-1", "QUIZ", null, 2, "staff-1");
        assertThat(WhenCorrectionAllowedThenCorrectRecord.react(recorded(allowed)))
                .isEqualTo(
                        List.of(new CorrectMark("lesson-1", GROUNDS, "mark-1", "student-1", WorkType.QUIZ, null, 2)));
    }

    @Test
    void correctsAttendance() {
        var allowed = new CorrectionAllowed(
                "correction-1", "lesson-1", "student-1", "ATTENDANCE", null, null, "LATE 12", 0, "staff-1");
        assertThat(WhenCorrectionAllowedThenCorrectRecord.react(recorded(allowed)))
                .isEqualTo(List.of(new CorrectAttendance(
                        "lesson-1", GROUNDS, "student-1", new Presence(Presence.Status.LATE, 12), 0)));
    }

    private static Recorded<CorrectionAllowed> recorded(CorrectionAllowed event) {
        return new Recorded<>(
                new Envelope(
                        "event-1",
                        "journal.correction-allowed.v1",
                        "/journal",
                        event.correctionId(),
                        1,
                        Instant.EPOCH,
                        LocalDate.of(2026, 11, 20),
                        "school-1",
                        "staff-9",
                        "DEPUTY",
                        null,
                        "ui",
                        "correlation-1",
                        "causation-1",
                        null),
                event);
    }
}
