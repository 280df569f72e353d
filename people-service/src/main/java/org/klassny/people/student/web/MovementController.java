package org.klassny.people.student.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.form.Id;
import org.klassny.people.reference.read.Rights;
import org.klassny.people.student.write.StudentCommand.EnrollStudent;
import org.klassny.people.student.write.StudentCommand.LetStudentDepart;
import org.klassny.people.student.write.StudentCommand.Order;
import org.klassny.people.student.write.StudentCommand.TransferStudent;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people/students/{studentId}")
@PreAuthorize("hasAnyRole('SECRETARY', 'ADMINISTRATOR')")
@Tag(name = "movement", description = "Arrival, transfer and departure, each by order of the head (P6)")
class MovementController {

    private static final List<String> ORDERS = List.of("SECRETARY", "ADMINISTRATOR");

    private final Commands commands;

    MovementController(Commands commands) {
        this.commands = commands;
    }

    record PlacementRequest(
            @NotNull @Id String classId,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 40) String orderNumber,
            @NotNull LocalDate orderDate) {

        Order order() {
            return new Order(orderNumber, orderDate);
        }
    }

    /** {@code until} is the last day in the school. */
    record DepartureRequest(
            @NotNull LocalDate until,
            @NotBlank @Size(max = 40) String orderNumber,
            @NotNull LocalDate orderDate) {}

    @PutMapping("/enrollment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Enroll in a class")
    void enroll(@PathVariable String studentId, @Valid @RequestBody PlacementRequest request, Actor actor) {
        var command = new EnrollStudent(studentId, request.classId(), request.from(), request.order());
        commands.send(command, Rights.acting(actor, ORDERS), Origin.UI);
    }

    @PostMapping("/transfer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Transfer to another class")
    void transfer(@PathVariable String studentId, @Valid @RequestBody PlacementRequest request, Actor actor) {
        var command = new TransferStudent(studentId, request.classId(), request.from(), request.order());
        commands.send(command, Rights.acting(actor, ORDERS), Origin.UI);
    }

    @PostMapping("/departure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a student go")
    void depart(@PathVariable String studentId, @Valid @RequestBody DepartureRequest request, Actor actor) {
        var order = new Order(request.orderNumber(), request.orderDate());
        commands.send(new LetStudentDepart(studentId, request.until(), order), Rights.acting(actor, ORDERS), Origin.UI);
    }
}
