package org.klassny.journal.lesson.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lesson.read.DayQueries;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.time.SchoolDay;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "day", description = "A teacher's day (J1, T3)")
class DayController {

    private final DayQueries days;
    private final SchoolDay schoolDay;

    DayController(DayQueries days, SchoolDay schoolDay) {
        this.days = days;
        this.schoolDay = schoolDay;
    }

    @GetMapping(path = "/api/journal/day", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasRole('TEACHER')")
    @Operation(
            summary = "Read the own lessons and substitutions of a day",
            description = "Today where no date is named.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TeacherDay.class)))
    String day(@RequestParam(required = false) @Nullable LocalDate date, Actor actor) {
        var today = schoolDay.today(actor.school());
        return days.of(actor, date == null ? today : date, today);
    }
}
