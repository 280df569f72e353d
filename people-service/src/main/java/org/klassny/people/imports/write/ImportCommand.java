package org.klassny.people.imports.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.klassny.people.reference.read.Ids;

/** What can be asked for an import, in the transaction of its changes. */
public sealed interface ImportCommand {

    String importId();

    record RecordImport(@TargetAggregateIdentifier String importId, String kind, int changes) implements ImportCommand {

        public RecordImport {
            Ids.require(importId);
        }
    }

    record RecordUndoing(@TargetAggregateIdentifier String importId) implements ImportCommand {}
}
