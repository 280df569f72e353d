package org.klassny.people.schoolclass.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.people.reference.read.Known;
import org.klassny.people.reference.read.Known.Thing;
import org.klassny.people.reference.read.Owner;
import org.klassny.people.reference.read.PeopleRule;
import org.klassny.people.reference.read.Seen;
import org.klassny.people.schoolclass.events.ClassDissolved;
import org.klassny.people.schoolclass.events.ClassEvent;
import org.klassny.people.schoolclass.events.ClassFormed;
import org.klassny.people.schoolclass.events.HomeroomAssigned;
import org.klassny.people.schoolclass.write.ClassCommand.AssignHomeroom;
import org.klassny.people.schoolclass.write.ClassCommand.DissolveClass;
import org.klassny.people.schoolclass.write.ClassCommand.FormClass;

/** A class, such as 7-Б. Who is in it, each student's own orders say. */
@Aggregate(type = "class", cache = "aggregateCache")
class SchoolClass {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String classId;

    private @Nullable String school;
    private @Nullable ClassFormed standing;
    private @Nullable String homeroomTeacher;
    private int version;

    SchoolClass() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(FormClass command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.require(school, by);
        var wanted = new ClassFormed(command.classId(), command.gradeLevel(), command.name());
        if (!wanted.equals(standing)) {
            Seen.require(command.seen(), version);
            apply(wanted);
        }
        return version;
    }

    @CommandHandler
    void decide(AssignHomeroom command, @MetaDataValue(Metadata.SCHOOL) String by, Known known) {
        Owner.requireOwn(school, by);
        if (!known.has(Thing.STAFF, by, command.teacherId())) {
            throw new RuleViolated(
                    PeopleRule.UNKNOWN_STAFF_MEMBER, "The school has no such staff member.", "/teacherId");
        }
        if (!command.teacherId().equals(homeroomTeacher)) {
            apply(new HomeroomAssigned(command.classId(), command.teacherId()));
        }
    }

    @CommandHandler
    void decide(DissolveClass command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.requireOwn(school, by);
        apply(new ClassDissolved(command.classId()));
    }

    @EventSourcingHandler
    void evolve(ClassEvent event, @MetaDataValue(Metadata.SCHOOL) String of, @SequenceNumber long sequence) {
        switch (event) {
            case ClassFormed e -> {
                classId = e.classId();
                school = of;
                standing = e;
                version = (int) sequence + 1;
            }
            case HomeroomAssigned e -> homeroomTeacher = e.teacherId();
            case ClassDissolved _ -> {
                school = null;
                standing = null;
            }
        }
    }
}
