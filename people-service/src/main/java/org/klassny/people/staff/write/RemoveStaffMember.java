package org.klassny.people.staff.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.klassny.people.reference.read.ErasesCard;

/** Takes out a staff member who was registered by mistake. */
public record RemoveStaffMember(@TargetAggregateIdentifier String staffId) implements ErasesCard {

    @Override
    public String personId() {
        return staffId;
    }
}
