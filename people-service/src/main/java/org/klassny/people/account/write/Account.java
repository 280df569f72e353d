package org.klassny.people.account.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Metadata;
import org.klassny.people.account.events.AccountBlocked;
import org.klassny.people.account.events.AccountEvent;
import org.klassny.people.account.events.AccountOpened;
import org.klassny.people.account.events.AccountPasswordReset;
import org.klassny.people.account.events.AccountRolesSet;
import org.klassny.people.account.events.AccountUnblocked;
import org.klassny.people.account.write.AccountCommand.BlockAccount;
import org.klassny.people.account.write.AccountCommand.OpenAccount;
import org.klassny.people.account.write.AccountCommand.ResetPassword;
import org.klassny.people.account.write.AccountCommand.SetRoles;
import org.klassny.people.account.write.AccountCommand.UnblockAccount;
import org.klassny.people.reference.read.Owner;

/** By which one person logs in; the login itself lies at the identity provider. */
@Aggregate(type = "account", cache = "aggregateCache")
class Account {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String accountId;

    private @Nullable String school;
    private List<String> roles = List.of();
    private boolean blocked;

    Account() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenAccount command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.require(school, by);
        if (school == null) {
            apply(new AccountOpened(command.personId(), command.roles()));
        } else if (!roles.equals(command.roles())) {
            apply(new AccountRolesSet(command.personId(), command.roles()));
        }
    }

    @CommandHandler
    void decide(SetRoles command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.requireOwn(school, by);
        if (!roles.equals(command.roles())) {
            apply(new AccountRolesSet(command.personId(), command.roles()));
        }
    }

    @CommandHandler
    void decide(BlockAccount command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.requireOwn(school, by);
        if (!blocked) {
            apply(new AccountBlocked(command.personId()));
        }
    }

    @CommandHandler
    void decide(UnblockAccount command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.requireOwn(school, by);
        if (blocked) {
            apply(new AccountUnblocked(command.personId()));
        }
    }

    @CommandHandler
    void decide(ResetPassword command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.requireOwn(school, by);
        apply(new AccountPasswordReset(command.personId()));
    }

    @EventSourcingHandler
    void evolve(AccountEvent event, @MetaDataValue(Metadata.SCHOOL) String of) {
        switch (event) {
            case AccountOpened e -> {
                accountId = "account-" + e.personId();
                school = of;
                roles = e.roles();
            }
            case AccountRolesSet e -> roles = e.roles();
            case AccountBlocked _ -> blocked = true;
            case AccountUnblocked _ -> blocked = false;
            case AccountPasswordReset _ -> {
                // nothing that a decision needs
            }
        }
    }
}
