package org.klassny.people.guardian.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.CarriesCard;
import org.klassny.people.reference.read.ErasesCard;
import org.klassny.people.reference.read.Ids;

/** What can be asked for a guardian. */
public sealed interface GuardianCommand {

    String guardianId();

    record SaveGuardianCard(@TargetAggregateIdentifier String guardianId, Card card, int seen)
            implements GuardianCommand, CarriesCard {

        public SaveGuardianCard {
            Ids.require(guardianId);
        }

        @Override
        public String personId() {
            return guardianId;
        }
    }

    record LinkChild(@TargetAggregateIdentifier String guardianId, String studentId, Kinship kinship)
            implements GuardianCommand {}

    record UnlinkChild(@TargetAggregateIdentifier String guardianId, String studentId) implements GuardianCommand {}

    /** Somebody who is nobody's guardian. */
    record RemoveGuardian(@TargetAggregateIdentifier String guardianId) implements GuardianCommand, ErasesCard {

        @Override
        public String personId() {
            return guardianId;
        }
    }
}
