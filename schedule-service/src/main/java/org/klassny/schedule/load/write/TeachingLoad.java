package org.klassny.schedule.load.write;

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
import org.klassny.schedule.load.events.LoadEvent;
import org.klassny.schedule.load.events.TeachingLoadEnded;
import org.klassny.schedule.load.events.TeachingLoadSet;
import org.klassny.schedule.load.write.LoadCommand.EndLoad;
import org.klassny.schedule.load.write.LoadCommand.SetLoad;
import org.klassny.schedule.load.write.LoadCommand.TakeLoad;
import org.klassny.schedule.reference.read.GroupLookup;
import org.klassny.schedule.reference.read.LoadLookup;
import org.klassny.schedule.reference.read.SubjectLookup;

/** Who teaches which subject to which group. */
@Aggregate(type = "load", cache = "aggregateCache")
class TeachingLoad {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String loadId;

    private @Nullable TeachingLoadSet set;
    private boolean ended;

    TeachingLoad() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            SetLoad command,
            GroupLookup groups,
            SubjectLookup subjects,
            LoadLookup loads,
            @MetaDataValue(Metadata.SCHOOL) String school) {
        var wanted = new TeachingLoadSet(
                command.loadId(), command.groupId(), command.subjectId(), command.teacherId(), command.hoursAWeek());
        if (wanted.equals(set) && !ended) {
            return;
        }
        if (groups.group(school, command.groupId()).isEmpty()) {
            throw new RuleViolated(LoadRule.UNKNOWN_GROUP, "There is no such group.", "/groupId");
        }
        if (!subjects.knowsSubject(school, command.subjectId())) {
            throw new RuleViolated(LoadRule.UNKNOWN_SUBJECT, "There is no such subject.", "/subjectId");
        }
        if (set != null && !sameCourse(set, wanted) && loads.timetabled(school, command.loadId())) {
            throw inTimetable();
        }
        apply(wanted);
    }

    /** The group is people-service's own, and may be told of later than its teaching: it is not asked for here. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(TakeLoad command) {
        if (set == null) {
            apply(new TeachingLoadSet(
                    command.loadId(),
                    command.groupId(),
                    command.subjectId(),
                    command.teacherId(),
                    command.hoursAWeek()));
        }
    }

    @CommandHandler
    void decide(EndLoad command, LoadLookup loads, @MetaDataValue(Metadata.SCHOOL) String school) {
        if (ended) {
            return;
        }
        if (loads.stillTimetabled(school, command.loadId())) {
            throw inTimetable();
        }
        apply(new TeachingLoadEnded(command.loadId()));
    }

    private static boolean sameCourse(TeachingLoadSet one, TeachingLoadSet other) {
        return one.groupId().equals(other.groupId())
                && one.subjectId().equals(other.subjectId())
                && one.teacherId().equals(other.teacherId());
    }

    private static RuleViolated inTimetable() {
        return new RuleViolated(LoadRule.LOAD_IN_TIMETABLE, "The timetable holds this load.");
    }

    @EventSourcingHandler
    void evolve(LoadEvent event) {
        loadId = event.loadId();
        switch (event) {
            case TeachingLoadSet e -> {
                set = e;
                ended = false;
            }
            case TeachingLoadEnded _ -> ended = true;
        }
    }
}
