package org.klassny.people.consent.write;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.klassny.people.reference.read.Ids;

/** What can be asked for a consent. */
public sealed interface ConsentCommand {

    String consentId();

    /** What a signed document says. */
    enum Decision {
        GIVEN,
        REFUSED
    }

    record RegisterConsent(
            @TargetAggregateIdentifier String consentId,
            String studentId,
            String givenById,
            Decision decision,
            LocalDate documentDate,
            @Nullable String documentNumber)
            implements ConsentCommand {

        public RegisterConsent {
            Ids.require(consentId);
        }
    }

    record WithdrawConsent(@TargetAggregateIdentifier String consentId, LocalDate on) implements ConsentCommand {}

    /** The document never was: of undoing what registered it. */
    record AnnulConsent(@TargetAggregateIdentifier String consentId) implements ConsentCommand {}
}
