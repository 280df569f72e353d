package org.klassny.people.account.write;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.klassny.people.reference.read.CarriesLogin;

/** What can be asked for an account. Its id is the person's, with a word before it: one person, one account. */
public sealed interface AccountCommand {

    String personId();

    @TargetAggregateIdentifier
    default String accountId() {
        return "account-" + personId();
    }

    /** The login is there at the identity provider already. */
    record OpenAccount(String personId, String login, String identityId, List<String> roles)
            implements AccountCommand, CarriesLogin {

        public OpenAccount {
            roles = List.copyOf(roles);
        }
    }

    record SetRoles(String personId, List<String> roles) implements AccountCommand {

        public SetRoles {
            roles = List.copyOf(roles);
        }
    }

    record BlockAccount(String personId) implements AccountCommand {}

    record UnblockAccount(String personId) implements AccountCommand {}

    record ResetPassword(String personId) implements AccountCommand {}
}
