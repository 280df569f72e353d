package org.klassny.people.schoolclass.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.klassny.people.reference.read.Ids;

/** What can be asked for a class. */
public sealed interface ClassCommand {

    String classId();

    record FormClass(@TargetAggregateIdentifier String classId, String name, int gradeLevel, int seen)
            implements ClassCommand {

        public FormClass {
            Ids.require(classId);
        }
    }

    record AssignHomeroom(@TargetAggregateIdentifier String classId, String teacherId) implements ClassCommand {}

    /** A class that nobody is in. */
    record DissolveClass(@TargetAggregateIdentifier String classId) implements ClassCommand {}
}
