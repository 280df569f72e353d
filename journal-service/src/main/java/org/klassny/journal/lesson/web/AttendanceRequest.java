package org.klassny.journal.lesson.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lesson.write.AttendanceEntry;
import org.klassny.journal.lesson.write.LessonCommand.TakeAttendance;
import org.klassny.journal.reference.read.EntryOrigin;
import org.klassny.journal.reference.read.Presence;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.form.Id;
import org.klassny.kit.problem.RuleViolated;

/** A column of attendance; at most 60 cells. */
record AttendanceRequest(
        @Nullable EntryOrigin origin,
        @NotEmpty @Size(max = 60) List<@Valid @NotNull Entry> entries) {

    /** Minutes stand with LATE and only there. */
    @Schema(name = "AttendanceRequestEntry")
    record Entry(
            @NotNull @Id String studentId,
            Presence.@NotNull Status status,
            @Nullable @Min(1) @Max(45) Integer lateMinutes,
            @PositiveOrZero @Max(1_000_000) int seen) {}

    @Override
    public EntryOrigin origin() {
        return origin == null ? EntryOrigin.UI : origin;
    }

    TakeAttendance command(String lessonId, Actor by) {
        var cells = new ArrayList<AttendanceEntry>();
        for (var index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            cells.add(new AttendanceEntry(entry.studentId(), presence(entry, index), entry.seen()));
        }
        return new TakeAttendance(lessonId, by, cells);
    }

    private static Presence presence(Entry entry, int index) {
        try {
            return new Presence(entry.status(), entry.lateMinutes());
        } catch (RuleViolated violated) {
            throw new RuleViolated(violated.code(), violated.detail(), "/entries/" + index + violated.pointer());
        }
    }
}
