package org.klassny.people.staff.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.CarriesCard;
import org.klassny.people.reference.read.Ids;

/** Registers a staff member, or changes the card. */
public record SaveStaffCard(@TargetAggregateIdentifier String staffId, Card card, int seen) implements CarriesCard {

    public SaveStaffCard {
        Ids.require(staffId);
    }

    @Override
    public String personId() {
        return staffId;
    }
}
