package org.klassny.people.imports.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

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
import org.klassny.people.imports.events.AcademicSessionImported;
import org.klassny.people.imports.events.CourseImported;
import org.klassny.people.imports.events.ImportEvent;
import org.klassny.people.imports.events.RosterImportUndone;
import org.klassny.people.imports.events.RosterImported;
import org.klassny.people.imports.events.TeachingImported;
import org.klassny.people.imports.write.ImportCommand.RecordImport;
import org.klassny.people.imports.write.ImportCommand.RecordUndoing;
import org.klassny.people.imports.write.ImportCommand.TellCourse;
import org.klassny.people.imports.write.ImportCommand.TellSession;
import org.klassny.people.imports.write.ImportCommand.TellTeaching;
import org.klassny.people.reference.read.Owner;
import org.klassny.people.reference.read.PeopleRule;

/**
 * A file that was taken over once, and may be taken back once (P11). What it says of years, subjects and teaching is told by
 * events of this one aggregate, for they are read in its order.
 */
@Aggregate(type = "import", cache = "aggregateCache")
class RosterImport {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String importId;

    private @Nullable String school;
    private boolean applied;
    private boolean undone;

    RosterImport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(TellSession command, @MetaDataValue(Metadata.SCHOOL) String by) {
        requireOpen(by);
        apply(new AcademicSessionImported(
                command.importId(),
                command.sessionId(),
                command.schoolYearId(),
                command.title(),
                command.from(),
                command.until()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(TellCourse command, @MetaDataValue(Metadata.SCHOOL) String by) {
        requireOpen(by);
        apply(new CourseImported(command.importId(), command.subjectId(), command.title()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(TellTeaching command, @MetaDataValue(Metadata.SCHOOL) String by) {
        requireOpen(by);
        apply(new TeachingImported(
                command.importId(),
                command.loadId(),
                command.groupId(),
                command.subjectId(),
                command.teacherId(),
                command.hoursAWeek()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordImport command, @MetaDataValue(Metadata.SCHOOL) String by) {
        requireOpen(by);
        apply(new RosterImported(command.importId(), command.kind(), command.changes()));
    }

    private void requireOpen(String by) {
        Owner.require(school, by);
        if (applied) {
            throw new RuleViolated(PeopleRule.IMPORT_NOT_READY, "This import was applied already.");
        }
    }

    @CommandHandler
    void decide(RecordUndoing command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.requireOwn(school, by);
        if (undone) {
            throw new RuleViolated(PeopleRule.IMPORT_NOT_READY, "This import was undone already.");
        }
        apply(new RosterImportUndone(command.importId()));
    }

    @EventSourcingHandler
    void evolve(ImportEvent event, @MetaDataValue(Metadata.SCHOOL) String of) {
        importId = event.importId();
        school = of;
        switch (event) {
            case AcademicSessionImported _, CourseImported _, TeachingImported _ -> {
                // told to those who plan; nothing is decided by it here
            }
            case RosterImported _ -> applied = true;
            case RosterImportUndone _ -> undone = true;
        }
    }
}
