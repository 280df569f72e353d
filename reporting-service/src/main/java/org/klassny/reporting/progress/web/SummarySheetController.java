package org.klassny.reporting.progress.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.actor.ActorToken;
import org.klassny.kit.form.Id;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.reporting.progress.read.SummarySheets;
import org.klassny.reporting.reference.read.Calendar;
import org.klassny.reporting.reference.read.Names;
import org.klassny.reporting.reference.read.Names.SchoolClass;
import org.klassny.reporting.reference.read.Reaches;
import org.klassny.reporting.reference.read.Roles;
import org.klassny.reporting.reference.read.Term;
import org.klassny.reporting.reference.read.paper.AlsoAsFile;
import org.klassny.reporting.reference.read.paper.Format;
import org.klassny.reporting.reference.read.paper.Printer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reporting/summary-sheet")
@Tag(name = "summary sheet", description = "All term marks of a class (R10)")
class SummarySheetController {

    private final SummarySheets sheets;
    private final Reaches reaches;
    private final Calendar calendar;
    private final Names names;
    private final SummarySheetPaper paper;
    private final Printer printer;

    SummarySheetController(
            SummarySheets sheets,
            Reaches reaches,
            Calendar calendar,
            Names names,
            SummarySheetPaper paper,
            Printer printer) {
        this.sheets = sheets;
        this.reaches = reaches;
        this.calendar = calendar;
        this.names = names;
        this.paper = paper;
        this.printer = printer;
    }

    @AlsoAsFile
    @GetMapping(path = "/{classId}", params = "!format", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(Roles.READ_SUMMARY_SHEET)
    @Operation(summary = "Summary sheet of a class", description = "For control and the homeroom teacher of the class.")
    SummarySheetAnswer sheet(@PathVariable @Id String classId, @RequestParam @Id String termId, Actor actor) {
        return answer(actor, theirs(actor, classId), term(actor, termId));
    }

    @GetMapping(path = "/{classId}", params = "format")
    @PreAuthorize(Roles.READ_SUMMARY_SHEET)
    @Hidden
    ResponseEntity<byte[]> file(
            @PathVariable @Id String classId,
            @RequestParam @Id String termId,
            @RequestParam String format,
            ActorToken token) {
        var wanted = Format.of(format);
        var schoolClass = theirs(token.actor(), classId);
        var term = term(token.actor(), termId);
        return printer.print(paper.of(answer(token.actor(), schoolClass, term), schoolClass, term, token), wanted);
    }

    private SummarySheetAnswer answer(Actor actor, SchoolClass schoolClass, Term term) {
        var on = term.nearest(calendar.today(actor.school()));
        return SummarySheetAnswer.of(
                schoolClass.classId(), term.id(), on, sheets.of(actor.school(), schoolClass.classId(), term, on));
    }

    private SchoolClass theirs(Actor actor, String classId) {
        var schoolClass = names.schoolClass(actor.school(), classId)
                .orElseThrow(
                        () -> new RuleViolated(ProgressRule.UNKNOWN_CLASS, "There is no such class in the school."));
        var reach = reaches.of(actor);
        if (!reach.whole() && !reach.classes().contains(classId)) {
            throw new RuleViolated(
                    ProgressRule.NOT_YOUR_CLASS, "A homeroom teacher reads the summary sheet of the own class only.");
        }
        return schoolClass;
    }

    private Term term(Actor actor, String termId) {
        return calendar.term(actor.school(), termId)
                .orElseThrow(() -> new RuleViolated(ProgressRule.UNKNOWN_TERM, "There is no such term in the school."));
    }
}
