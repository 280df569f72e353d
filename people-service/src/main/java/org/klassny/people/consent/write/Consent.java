package org.klassny.people.consent.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
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
import org.klassny.people.consent.events.ConsentEvent;
import org.klassny.people.consent.events.ConsentGiven;
import org.klassny.people.consent.events.ConsentRefused;
import org.klassny.people.consent.events.ConsentWithdrawn;
import org.klassny.people.consent.write.ConsentCommand.AnnulConsent;
import org.klassny.people.consent.write.ConsentCommand.Decision;
import org.klassny.people.consent.write.ConsentCommand.RegisterConsent;
import org.klassny.people.consent.write.ConsentCommand.WithdrawConsent;
import org.klassny.people.reference.read.ConsentLookup;
import org.klassny.people.reference.read.Owner;
import org.klassny.people.reference.read.PeopleRule;

/** One document: consent or refusal to process a student's personal data, perhaps withdrawn later (P8). */
@Aggregate(type = "consent", cache = "aggregateCache")
class Consent {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String consentId;

    private @Nullable String school;
    private @Nullable ConsentEvent standing;
    private @Nullable LocalDate withdrawnOn;

    Consent() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterConsent command, @MetaDataValue(Metadata.SCHOOL) String by, ConsentLookup givers) {
        Owner.require(school, by);
        var wanted = event(command);
        if (wanted.equals(standing)) {
            return;
        }
        if (standing != null) {
            throw new RuleViolated(
                    PeopleRule.CONSENT_DECIDED, "The document says otherwise; register another one beside it.");
        }
        if (!givers.mayDecide(by, command.studentId(), command.givenById(), command.documentDate())) {
            throw new RuleViolated(
                    PeopleRule.CONSENT_NOT_THEIRS,
                    "A guardian of the student decides, or the student from 16 on.",
                    "/givenById");
        }
        apply(wanted);
    }

    @CommandHandler
    void decide(WithdrawConsent command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.requireOwn(school, by);
        if (command.on().equals(withdrawnOn)) {
            return;
        }
        if (!(standing instanceof ConsentGiven given)
                || withdrawnOn != null
                || command.on().isBefore(given.documentDate())) {
            throw new RuleViolated(
                    PeopleRule.CONSENT_NOT_GIVEN, "Only what was given, and not before, can be withdrawn.", "/on");
        }
        apply(new ConsentWithdrawn(command.consentId(), given.studentId(), command.on()));
    }

    @CommandHandler
    void decide(AnnulConsent command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.requireOwn(school, by);
        if (withdrawnOn != null) {
            throw new RuleViolated(PeopleRule.CONSENT_NOT_GIVEN, "It was withdrawn meanwhile.");
        }
        switch (Objects.requireNonNull(standing)) {
            case ConsentGiven e -> apply(neverWas(e.consentId(), e.studentId(), e.documentDate()));
            case ConsentRefused e -> apply(neverWas(e.consentId(), e.studentId(), e.documentDate()));
            case ConsentWithdrawn _ -> throw new IllegalStateException("a document says given or refused");
        }
    }

    private static ConsentWithdrawn neverWas(String id, String student, LocalDate documentDate) {
        return new ConsentWithdrawn(id, student, documentDate.minusDays(1));
    }

    private static ConsentEvent event(RegisterConsent command) {
        return command.decision() == Decision.GIVEN
                ? new ConsentGiven(
                        command.consentId(),
                        command.studentId(),
                        command.givenById(),
                        command.documentDate(),
                        command.documentNumber())
                : new ConsentRefused(
                        command.consentId(),
                        command.studentId(),
                        command.givenById(),
                        command.documentDate(),
                        command.documentNumber());
    }

    @EventSourcingHandler
    void evolve(ConsentEvent event, @MetaDataValue(Metadata.SCHOOL) String of) {
        switch (event) {
            case ConsentGiven e -> begin(e.consentId(), e, of);
            case ConsentRefused e -> begin(e.consentId(), e, of);
            case ConsentWithdrawn e -> withdrawnOn = e.on();
        }
    }

    private void begin(String id, ConsentEvent event, String of) {
        consentId = id;
        school = of;
        standing = event;
    }
}
