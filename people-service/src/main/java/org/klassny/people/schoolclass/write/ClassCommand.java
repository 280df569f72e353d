package org.klassny.people.schoolclass.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked for a class. */
public sealed interface ClassCommand {

    String classId();

    record FormClass(@TargetAggregateIdentifier String classId, String name, int gradeLevel, int seen)
            implements ClassCommand {}

    record AssignHomeroom(@TargetAggregateIdentifier String classId, String teacherId) implements ClassCommand {}
}
