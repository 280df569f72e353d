package org.klassny.journal.diary.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.diary.read.DiaryAccess;
import org.klassny.journal.diary.read.DiaryQueries;
import org.klassny.journal.diary.read.DiaryQueries.Span;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.time.SchoolDay;
import org.klassny.kit.web.KeptAnswers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@Tag(name = "diary", description = "What a student and the guardians see (D1)")
class DiaryController {

    private final DiaryAccess access;
    private final DiaryQueries diaries;
    private final SchoolDay schoolDay;
    private final KeptAnswers kept;

    DiaryController(DiaryAccess access, DiaryQueries diaries, SchoolDay schoolDay, KeptAnswers kept) {
        this.access = access;
        this.diaries = diaries;
        this.schoolDay = schoolDay;
        this.kept = kept;
    }

    @GetMapping(path = "/api/journal/diary/{studentId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAnyRole('STUDENT', 'GUARDIAN', 'HOMEROOM_TEACHER', 'HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR')")
    @Operation(
            summary = "Read a diary",
            description = "The own one, a child's, one of the own class; every one for head, deputy, methodist and "
                    + "auditor. At most fourteen days; this week where none are named.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Diary.class)))
    @ApiResponse(responseCode = "304", description = "As under the ETag of If-None-Match", content = @Content)
    @Nullable
    ResponseEntity<byte[]> diary(
            @PathVariable String studentId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            Actor actor,
            WebRequest request) {
        var today = schoolDay.today(actor.school());
        access.require(actor, studentId, today);
        var first = from == null ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : from;
        var last = until == null ? first.plusDays(6) : until;
        var span = new Span(first, last);
        return kept.answer(
                request,
                diaries.standing(actor.school(), studentId, span, today),
                () -> diaries.of(actor.school(), studentId, span, today));
    }
}
