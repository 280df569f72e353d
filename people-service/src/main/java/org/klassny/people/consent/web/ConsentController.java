package org.klassny.people.consent.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.form.Id;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.kit.time.SchoolDay;
import org.klassny.people.consent.read.ConsentQueries;
import org.klassny.people.consent.read.ConsentQueries.ConsentRow;
import org.klassny.people.consent.write.ConsentCommand.Decision;
import org.klassny.people.consent.write.ConsentCommand.RegisterConsent;
import org.klassny.people.consent.write.ConsentCommand.WithdrawConsent;
import org.klassny.people.reference.read.PeopleRule;
import org.klassny.people.reference.read.Rights;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people/consents")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECRETARY', 'DEPUTY', 'HOMEROOM_TEACHER')")
@Tag(
        name = "consents",
        description =
                "Consent to the processing of personal data (P8): kept by the office, deputies, and homeroom teachers of the own class")
class ConsentController {

    private static final List<String> READ = List.of("ADMINISTRATOR", "SECRETARY", "HEAD", "DEPUTY");
    private static final List<String> WRITE = List.of("ADMINISTRATOR", "SECRETARY");

    private final Commands commands;
    private final ConsentQueries consents;
    private final Rights rights;
    private final SchoolDay days;

    ConsentController(Commands commands, ConsentQueries consents, Rights rights, SchoolDay days) {
        this.commands = commands;
        this.consents = consents;
        this.rights = rights;
        this.days = days;
    }

    record ConsentList(List<ConsentRow> consents) {}

    /** A guardian of the student, or the student from 16 on, has signed. */
    record ConsentRequest(
            @NotNull @Id String studentId,
            @NotNull @Id String givenById,
            @NotNull Decision decision,
            @NotNull LocalDate documentDate,
            @Nullable @Size(min = 1, max = 40) String documentNumber) {}

    record WithdrawalRequest(@NotNull LocalDate on) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECRETARY', 'HEAD', 'DEPUTY', 'HOMEROOM_TEACHER')")
    @Operation(
            summary = "List documents of consent",
            description = "Of one class or all; a homeroom teacher sees the own class.")
    ConsentList list(@RequestParam(required = false) @Nullable String classId, Actor actor) {
        var everywhere = Rights.as(actor, READ).isPresent();
        if (!everywhere && classId != null) {
            var _ = rights.overClass(actor, classId, READ);
        }
        var homeroom = everywhere ? null : actor.person();
        return new ConsentList(consents.list(actor.school(), days.today(actor.school()), classId, homeroom));
    }

    @PutMapping("/{consentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Register what a signed document says")
    void register(@PathVariable String consentId, @Valid @RequestBody ConsentRequest request, Actor actor) {
        var acting = rights.overStudent(actor, request.studentId(), WRITE);
        var command = new RegisterConsent(
                consentId,
                request.studentId(),
                request.givenById(),
                request.decision(),
                request.documentDate(),
                request.documentNumber());
        commands.send(command, acting, Origin.UI);
    }

    @PostMapping("/{consentId}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw a consent from a day on")
    void withdraw(@PathVariable String consentId, @Valid @RequestBody WithdrawalRequest request, Actor actor) {
        var student = consents.student(actor.school(), consentId)
                .orElseThrow(() -> new RuleViolated(PeopleRule.NOT_FOUND, "There is no such document."));
        var acting = rights.overStudent(actor, student, WRITE);
        commands.send(new WithdrawConsent(consentId, request.on()), acting, Origin.UI);
    }
}
