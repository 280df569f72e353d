package org.klassny.people.account.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.people.account.read.AccountQueries;
import org.klassny.people.account.read.AccountQueries.Login;
import org.klassny.people.account.web.AccountController.Slip;
import org.klassny.people.account.web.Identities.Identity;
import org.klassny.people.account.write.AccountCommand.BlockAccount;
import org.klassny.people.account.write.AccountCommand.OpenAccount;
import org.klassny.people.account.write.AccountCommand.ResetPassword;
import org.klassny.people.account.write.AccountCommand.SetRoles;
import org.klassny.people.account.write.AccountCommand.UnblockAccount;
import org.klassny.people.account.write.AccountRoles;
import org.klassny.people.reference.read.Known.Thing;
import org.klassny.people.reference.read.PeopleRule;
import org.klassny.people.reference.read.Rights;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Changes the login first and records the event then: each step can be repeated, so a request that broke off between
 * them is sent again, and no event ever speaks of a login that is not there.
 */
@Component
class AccountDesk {

    private static final List<String> EVERYWHERE = List.of("ADMINISTRATOR");

    private final Commands commands;
    private final AccountQueries accounts;
    private final Identities identities;
    private final Rights rights;

    AccountDesk(Commands commands, AccountQueries accounts, Identities identities, Rights rights) {
        this.commands = commands;
        this.accounts = accounts;
        this.identities = identities;
        this.rights = rights;
    }

    /** Somebody who may change this person's account, in the role that allows it. */
    private record Visit(Actor acting, Thing kind) {}

    Slip open(Actor actor, String person, String login, @Nullable List<String> wanted) {
        var visit = visit(actor, person);
        var standing = identities.byLogin(login).orElse(null);
        if (standing != null) {
            return adopt(visit, person, standing, wanted);
        }
        identities.byPerson(actor.school(), person).ifPresent(other -> {
            throw new RuleViolated(PeopleRule.ACCOUNT_EXISTS, "The person has an account by another login.", "/login")
                    .with("login", other.login());
        });
        var allowed = AccountRoles.allowed(visit.kind());
        var byDefault = visit.kind() == Thing.STAFF ? List.<String>of() : List.copyOf(allowed);
        var roles = AccountRoles.fitting(visit.kind(), wanted == null ? byDefault : wanted);
        var password = OneTimePassword.next();
        var id = identities.create(login, actor.school(), person, password);
        identities.setRoles(id, allowed, roles);
        send(new OpenAccount(person, login, id, roles), visit);
        return new Slip(login, password);
    }

    private Slip adopt(Visit visit, String person, Identity standing, @Nullable List<String> wanted) {
        if (!standing.of(visit.acting().school(), person)) {
            throw new RuleViolated(PeopleRule.LOGIN_TAKEN, "The login is somebody else's.", "/login");
        }
        var allowed = AccountRoles.allowed(visit.kind());
        var has = identities.roles(standing.id()).stream()
                .filter(allowed::contains)
                .toList();
        var roles = AccountRoles.fitting(visit.kind(), wanted == null ? has : wanted);
        if (!Set.copyOf(roles).equals(Set.copyOf(has))) {
            identities.setRoles(standing.id(), allowed, roles);
        }
        send(new OpenAccount(person, standing.login(), standing.id(), roles), visit);
        return new Slip(standing.login(), null);
    }

    Slip resetPassword(Actor actor, String person) {
        var visit = visit(actor, person);
        var login = login(actor, person);
        var password = OneTimePassword.next();
        identities.resetPassword(login.identityId(), password);
        send(new ResetPassword(person), visit);
        return new Slip(login.login(), password);
    }

    void block(Actor actor, String person) {
        var visit = visit(actor, person);
        identities.setEnabled(login(actor, person).identityId(), false);
        send(new BlockAccount(person), visit);
    }

    void unblock(Actor actor, String person) {
        var visit = visit(actor, person);
        identities.setEnabled(login(actor, person).identityId(), true);
        send(new UnblockAccount(person), visit);
    }

    void setRoles(Actor actor, String person, List<String> wanted) {
        var visit = visit(actor, person);
        var roles = AccountRoles.fitting(visit.kind(), wanted);
        identities.setRoles(login(actor, person).identityId(), AccountRoles.allowed(visit.kind()), roles);
        send(new SetRoles(person, roles), visit);
    }

    private Visit visit(Actor actor, String person) {
        var kind = accounts.kind(actor.school(), person)
                .orElseThrow(() -> new RuleViolated(PeopleRule.UNKNOWN_PERSON, "There is no such person."));
        var acting =
                switch (kind) {
                    case STUDENT -> rights.overStudent(actor, person, EVERYWHERE);
                    case GUARDIAN -> rights.overGuardian(actor, person, EVERYWHERE);
                    case STAFF, CLASS ->
                        Rights.as(actor, EVERYWHERE).orElseThrow(() -> new AccessDeniedException("accounts of staff"));
                };
        return new Visit(acting, kind);
    }

    private Login login(Actor actor, String person) {
        return accounts.login(actor.school(), person)
                .orElseThrow(() -> new RuleViolated(PeopleRule.UNKNOWN_ACCOUNT, "The person has no account."));
    }

    private void send(Object command, Visit visit) {
        commands.send(command, visit.acting(), Origin.UI);
    }
}
