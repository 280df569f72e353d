package org.klassny.people.student.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.people.card.events.CardChanged;
import org.klassny.people.reference.read.Known;
import org.klassny.people.reference.read.Known.Thing;
import org.klassny.people.reference.read.Owner;
import org.klassny.people.reference.read.PeopleRule;
import org.klassny.people.reference.read.Seen;
import org.klassny.people.reference.read.StoredCards;
import org.klassny.people.student.events.StudentDeparted;
import org.klassny.people.student.events.StudentEnrolled;
import org.klassny.people.student.events.StudentEvent;
import org.klassny.people.student.events.StudentRegistered;
import org.klassny.people.student.events.StudentRemoved;
import org.klassny.people.student.events.StudentTransferred;
import org.klassny.people.student.write.StudentCommand.AnnulEnrollment;
import org.klassny.people.student.write.StudentCommand.EnrollStudent;
import org.klassny.people.student.write.StudentCommand.LetStudentDepart;
import org.klassny.people.student.write.StudentCommand.ReadmitStudent;
import org.klassny.people.student.write.StudentCommand.RemoveStudent;
import org.klassny.people.student.write.StudentCommand.RevertTransfer;
import org.klassny.people.student.write.StudentCommand.SaveStudentCard;
import org.klassny.people.student.write.StudentCommand.TransferStudent;

/** A student's way through the school, order by order (P6). */
@Aggregate(type = "student", cache = "aggregateCache")
class Student {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String studentId;

    private @Nullable String school;
    private int cardVersion;
    private @Nullable String classId;
    private @Nullable LocalDate since;
    private @Nullable LocalDate lastDay;

    Student() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(SaveStudentCard command, @MetaDataValue(Metadata.SCHOOL) String by, StoredCards cards) {
        Owner.require(school, by);
        var changed =
                command.card().differingFrom(cards.find(by, command.studentId()).orElse(null));
        if (!changed.isEmpty()) {
            Seen.require(command.seen(), cardVersion);
            if (school == null) {
                apply(new StudentRegistered(command.studentId()));
            }
            apply(new CardChanged(command.studentId(), Thing.STUDENT.name(), changed));
        }
        return cardVersion;
    }

    @CommandHandler
    void decide(EnrollStudent command, @MetaDataValue(Metadata.SCHOOL) String by, Known known) {
        Owner.requireOwn(school, by);
        requireClass(known, by, command.classId());
        if (classId != null) {
            if (command.classId().equals(classId) && command.from().equals(since)) {
                return;
            }
            throw new RuleViolated(PeopleRule.ALREADY_ENROLLED, "The student is in a class; a transfer changes it.")
                    .with("classId", classId);
        }
        if (lastDay != null && !command.from().isAfter(lastDay)) {
            throw tooEarly(lastDay);
        }
        var order = command.order();
        apply(new StudentEnrolled(
                command.studentId(), command.classId(), command.from(), order.number(), order.date()));
    }

    @CommandHandler
    void decide(TransferStudent command, @MetaDataValue(Metadata.SCHOOL) String by, Known known) {
        Owner.requireOwn(school, by);
        requireClass(known, by, command.classId());
        if (classId == null || since == null) {
            throw notEnrolled();
        }
        if (command.classId().equals(classId)) {
            if (command.from().equals(since)) {
                return;
            }
            throw new RuleViolated(PeopleRule.SAME_CLASS, "The student is in this class already.", "/classId");
        }
        if (!command.from().isAfter(since)) {
            throw tooEarly(since);
        }
        var order = command.order();
        apply(new StudentTransferred(
                command.studentId(), classId, command.classId(), command.from(), order.number(), order.date()));
    }

    @CommandHandler
    void decide(LetStudentDepart command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.requireOwn(school, by);
        if (classId == null || since == null) {
            if (command.until().equals(lastDay)) {
                return;
            }
            throw notEnrolled();
        }
        if (command.until().isBefore(since)) {
            throw new RuleViolated(
                            PeopleRule.DATE_BEFORE_ENROLLMENT, "The last day lies before the first one.", "/until")
                    .with("since", since.toString());
        }
        var order = command.order();
        apply(new StudentDeparted(command.studentId(), classId, command.until(), order.number(), order.date()));
    }

    @CommandHandler
    void decide(AnnulEnrollment command, @MetaDataValue(Metadata.SCHOOL) String by) {
        requireStay(by, command.classId(), command.from());
        var order = command.order();
        apply(new StudentDeparted(
                command.studentId(), command.classId(), command.from().minusDays(1), order.number(), order.date()));
    }

    @CommandHandler
    void decide(RevertTransfer command, @MetaDataValue(Metadata.SCHOOL) String by, Known known) {
        requireStay(by, command.classId(), command.from());
        requireClass(known, by, command.classBefore());
        var order = command.order();
        apply(new StudentTransferred(
                command.studentId(),
                command.classId(),
                command.classBefore(),
                command.from(),
                order.number(),
                order.date()));
    }

    @CommandHandler
    void decide(ReadmitStudent command, @MetaDataValue(Metadata.SCHOOL) String by, Known known) {
        Owner.requireOwn(school, by);
        requireClass(known, by, command.classId());
        if (classId != null || !command.until().equals(lastDay)) {
            throw new RuleViolated(PeopleRule.CHANGED_SINCE, "Something else has happened since.");
        }
        var order = command.order();
        apply(new StudentEnrolled(
                command.studentId(), command.classId(), command.until().plusDays(1), order.number(), order.date()));
    }

    @CommandHandler
    void decide(RemoveStudent command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.requireOwn(school, by);
        if (classId != null) {
            throw new RuleViolated(PeopleRule.ALREADY_ENROLLED, "The student is in a class.").with("classId", classId);
        }
        apply(new StudentRemoved(command.studentId()));
    }

    private void requireStay(String by, String inClass, LocalDate from) {
        Owner.requireOwn(school, by);
        if (!inClass.equals(classId) || !from.equals(since)) {
            throw new RuleViolated(PeopleRule.CHANGED_SINCE, "Something else has happened since.");
        }
    }

    private static void requireClass(Known known, String school, String classId) {
        if (!known.has(Thing.CLASS, school, classId)) {
            throw new RuleViolated(PeopleRule.UNKNOWN_CLASS, "The school has no such class.", "/classId");
        }
    }

    private static RuleViolated notEnrolled() {
        return new RuleViolated(PeopleRule.NOT_ENROLLED, "The student is in no class.");
    }

    private static RuleViolated tooEarly(LocalDate since) {
        return new RuleViolated(PeopleRule.DATE_BEFORE_ENROLLMENT, "The day lies before what holds already.", "/from")
                .with("since", since.toString());
    }

    @EventSourcingHandler
    void evolve(StudentEvent event, @MetaDataValue(Metadata.SCHOOL) String of) {
        switch (event) {
            case StudentRegistered e -> {
                studentId = e.studentId();
                school = of;
            }
            case StudentEnrolled e -> {
                classId = e.classId();
                since = e.from();
            }
            case StudentTransferred e -> {
                classId = e.classId();
                since = e.from();
            }
            case StudentDeparted e -> {
                classId = null;
                since = null;
                lastDay = e.until();
            }
            case StudentRemoved _ -> school = null;
        }
    }

    @EventSourcingHandler
    void evolve(CardChanged event) {
        cardVersion++;
    }
}
