package org.klassny.schedule.timetable.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.form.Days;
import org.klassny.kit.form.Id;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.schedule.reference.read.CalendarLookup;
import org.klassny.schedule.reference.read.Roles;
import org.klassny.schedule.timetable.read.LessonQueries;
import org.klassny.schedule.timetable.write.LessonCommand.CancelLesson;
import org.klassny.schedule.timetable.write.LessonCommand.MoveLesson;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/schedule")
@Tag(name = "lessons", description = "Lessons on their dates (T2, T4)")
class LessonController {

    private final Commands commands;
    private final LessonQueries lessons;
    private final LessonMaking making;
    private final CalendarLookup calendars;

    LessonController(Commands commands, LessonQueries lessons, LessonMaking making, CalendarLookup calendars) {
        this.commands = commands;
        this.lessons = lessons;
        this.making = making;
        this.calendars = calendars;
    }

    record Lessons(List<LessonQueries.LessonRow> lessons) {}

    /** Without a day, lessons are made until the end of the year; {@code afterEntryId}: what an answer named as last. */
    record MakingRequest(
            @Nullable LocalDate until, @Nullable @Id String afterEntryId) {

        static final MakingRequest WHOLE_YEAR = new MakingRequest(null, null);
    }

    /** Without a room, the lesson keeps its own; without bells, those of the timetable count. */
    record MoveRequest(
            @NotNull LocalDate date,
            @NotNull @Min(0) @Max(20) Integer period,
            @Nullable @Id String roomId,
            @Nullable @Id String bellsId) {}

    @PostMapping("/years/{schoolYearId}/lessons")
    @PreAuthorize(Roles.PLANNERS)
    @Operation(
            summary = "Make the lessons of the year",
            description =
                    "Of timetable, terms and holidays; can be repeated: what is there stays, what is new is added, "
                            + "lessons to come that now lie outside terms or in holidays are cancelled. After some "
                            + "seconds it answers how far it came: ask again with lastEntryId as afterEntryId until there is none.")
    LessonMaking.Made make(
            @PathVariable String schoolYearId,
            @Valid @RequestBody(required = false) @Nullable MakingRequest request,
            Actor actor) {
        if (calendars.year(actor.school(), schoolYearId).isEmpty()) {
            throw new RuleViolated(LessonRule.UNKNOWN_YEAR, "There is no such school year.");
        }
        var asked = request == null ? MakingRequest.WHOLE_YEAR : request;
        return making.make(schoolYearId, asked.until(), asked.afterEntryId(), Roles.planning(actor));
    }

    @GetMapping("/lessons")
    @PreAuthorize(Roles.ANYBODY)
    @Operation(
            summary = "Read lessons of at most 62 days",
            description =
                    "Staff: of a group, a class, a teacher, a student, or all. Students their own, guardians those "
                            + "of a child, by studentId.")
    Lessons lessons(
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            @RequestParam(required = false) @Nullable String groupId,
            @RequestParam(required = false) @Nullable String classId,
            @RequestParam(required = false) @Nullable String teacherId,
            @RequestParam(required = false) @Nullable String studentId,
            Actor actor) {
        var days = new Days(from, until);
        if (!Roles.isStaff(actor)) {
            requireOwn(studentId, actor);
        }
        var filter = new LessonQueries.Filter(groupId, classId, teacherId, studentId);
        return new Lessons(lessons.lessons(actor.school(), days, filter));
    }

    @PostMapping("/lessons/{lessonId}/move")
    @PreAuthorize(Roles.PLANNERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Move a lesson",
            description =
                    "409 teacher-busy, class-busy or room-busy names the other lesson; the substitute must be free too.")
    void move(@PathVariable String lessonId, @Valid @RequestBody MoveRequest request, Actor actor) {
        var command = new MoveLesson(lessonId, request.date(), request.period(), request.roomId(), request.bellsId());
        commands.send(command, Roles.planning(actor), Origin.UI);
    }

    @PostMapping("/lessons/{lessonId}/cancellation")
    @PreAuthorize(Roles.PLANNERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Cancel a lesson")
    void cancel(@PathVariable String lessonId, Actor actor) {
        commands.send(new CancelLesson(lessonId), Roles.planning(actor), Origin.UI);
    }

    private void requireOwn(@Nullable String studentId, Actor actor) {
        var own = studentId != null
                && ((actor.has("STUDENT") && studentId.equals(actor.person()))
                        || (actor.has("GUARDIAN") && lessons.isChildOf(actor.school(), studentId, actor.person())));
        if (!own) {
            throw new RuleViolated(LessonRule.NOT_YOUR_STUDENT, "Only the student and the guardians may read this.");
        }
    }
}
