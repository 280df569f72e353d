package org.klassny.people.student.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.kit.time.SchoolDay;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.Looks;
import org.klassny.people.reference.read.Looks.What;
import org.klassny.people.reference.read.Name;
import org.klassny.people.reference.read.PeopleRule;
import org.klassny.people.reference.read.Rights;
import org.klassny.people.student.read.StudentQueries;
import org.klassny.people.student.read.StudentQueries.CardGuardian;
import org.klassny.people.student.read.StudentQueries.StudentCard;
import org.klassny.people.student.read.StudentQueries.StudentRow;
import org.klassny.people.student.write.StudentCommand.SaveStudentCard;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people/students")
@Tag(name = "students", description = "Lists and cards of students (P5)")
class StudentController {

    private static final List<String> LIST = List.of("ADMINISTRATOR", "SECRETARY", "HEAD", "DEPUTY");
    private static final List<String> WRITE = List.of("ADMINISTRATOR", "SECRETARY");
    private static final List<String> LOOK =
            List.of("ADMINISTRATOR", "SECRETARY", "HEAD", "DEPUTY", "METHODIST", "AUDITOR");

    private final Commands commands;
    private final StudentQueries students;
    private final Rights rights;
    private final Looks looks;
    private final SchoolDay days;

    StudentController(Commands commands, StudentQueries students, Rights rights, Looks looks, SchoolDay days) {
        this.commands = commands;
        this.students = students;
        this.rights = rights;
        this.looks = looks;
        this.days = days;
    }

    record StudentList(List<StudentRow> students) {}

    record StudentCardRequest(
            @NotNull @Valid Name name,
            @Nullable LocalDate birthDate,
            @PositiveOrZero int seen) {}

    /** The version to be sent with the next change. */
    record VersionResult(int version) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECRETARY', 'HEAD', 'DEPUTY', 'HOMEROOM_TEACHER')")
    @Operation(summary = "List students", description = "Of one class or all; a homeroom teacher sees the own class.")
    StudentList list(@RequestParam(required = false) @Nullable String classId, Actor actor) {
        var everywhere = Rights.as(actor, LIST).isPresent();
        if (!everywhere && classId != null) {
            var _ = rights.overClass(actor, classId, LIST);
        }
        var homeroom = everywhere ? null : actor.person();
        return new StudentList(students.list(actor.school(), days.today(actor.school()), classId, homeroom));
    }

    @PutMapping("/{studentId}")
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECRETARY', 'DEPUTY', 'HOMEROOM_TEACHER')")
    @Operation(
            summary = "Register a student, or change the card",
            description =
                    "A deputy changes cards of students who have a class, a homeroom teacher those of the own one.")
    VersionResult save(@PathVariable String studentId, @Valid @RequestBody StudentCardRequest request, Actor actor) {
        var acting = rights.overStudent(actor, studentId, WRITE);
        var card = Card.ofStudent(request.name(), request.birthDate());
        int version = commands.send(new SaveStudentCard(studentId, card, request.seen()), acting, Origin.UI);
        return new VersionResult(version);
    }

    @GetMapping("/{studentId}/card")
    @PreAuthorize(
            "hasAnyRole('ADMINISTRATOR', 'SECRETARY', 'HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR', 'HOMEROOM_TEACHER')")
    @Operation(summary = "Read a card", description = "Every look is kept: GET /looks.")
    StudentCard card(@PathVariable String studentId, Actor actor) {
        var acting = rights.overStudent(actor, studentId, LOOK);
        var card = students.card(actor.school(), studentId, days.today(actor.school()))
                .orElseThrow(() -> new RuleViolated(PeopleRule.UNKNOWN_STUDENT, "There is no such student."));
        var shown = Stream.concat(
                        Stream.of(studentId), card.guardians().stream().map(CardGuardian::guardianId))
                .toList();
        looks.note(actor, acting.roles().iterator().next(), shown, What.CARD);
        return card;
    }
}
