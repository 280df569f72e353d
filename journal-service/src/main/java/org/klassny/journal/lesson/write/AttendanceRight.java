package org.klassny.journal.lesson.write;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.Presence.Status;
import org.klassny.kit.problem.RuleViolated;

/** What somebody may do with attendance: the whole of it, or, within the days for that, name the reason of an absence. */
enum AttendanceRight {
    ALL,
    REASONS;

    private static final Set<String> ABSENT = Set.of(Status.ABSENT.name(), Status.EXCUSED.name(), Status.ILL.name());

    void require(Entry entry, AttendanceEntry wanted, @Nullable Cell standing, int index) {
        if (this == ALL) {
            return;
        }
        if (!entry.standing().leads(entry.lesson(), wanted.studentId())) {
            throw new RuleViolated(
                    LessonRule.NOT_YOUR_CLASS, "The student is in another class.", Entry.pointer(index, "studentId"));
        }
        var status = wanted.presence().status();
        var absent = standing != null && standing.value() != null && ABSENT.contains(standing.value());
        if (!absent || (status != Status.EXCUSED && status != Status.ILL)) {
            throw new RuleViolated(
                    LessonRule.ONLY_REASON_OF_ABSENCE,
                    "An absence can be made an excused one or illness, and no more.",
                    Entry.pointer(index, "status"));
        }
    }
}
