package org.klassny.people.account.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.people.Given;
import org.klassny.people.account.events.AccountBlocked;
import org.klassny.people.account.events.AccountOpened;
import org.klassny.people.account.events.AccountPasswordReset;
import org.klassny.people.account.events.AccountRolesSet;
import org.klassny.people.account.events.AccountUnblocked;
import org.klassny.people.account.write.AccountCommand.BlockAccount;
import org.klassny.people.account.write.AccountCommand.OpenAccount;
import org.klassny.people.account.write.AccountCommand.ResetPassword;
import org.klassny.people.account.write.AccountCommand.SetRoles;
import org.klassny.people.account.write.AccountCommand.UnblockAccount;
import org.klassny.people.reference.read.Known.Thing;

class AccountTest {

    private static final String VERA = "staff-vera";
    private static final AccountOpened OPENED = new AccountOpened(VERA, List.of("TEACHER"));
    private static final AccountBlocked BLOCKED = new AccountBlocked(VERA);

    @Test
    void isOpenedOnceAndNamesNoLogin() {
        account().when(open("TEACHER")).expectEvents(OPENED);
        account(OPENED).when(open("TEACHER")).expectNoEvents();
        account(OPENED).when(open("DEPUTY")).expectEvents(new AccountRolesSet(VERA, List.of("DEPUTY")));
    }

    @Test
    void isBlockedAndUnblockedOnce() {
        account(OPENED).when(new BlockAccount(VERA)).expectEvents(BLOCKED);
        account(OPENED, BLOCKED).when(new BlockAccount(VERA)).expectNoEvents();
        account(OPENED, BLOCKED).when(new UnblockAccount(VERA)).expectEvents(new AccountUnblocked(VERA));
        account(OPENED).when(new UnblockAccount(VERA)).expectNoEvents();
    }

    @Test
    void keepsEachResetOfThePassword() {
        account(OPENED).when(new ResetPassword(VERA)).expectEvents(new AccountPasswordReset(VERA));
    }

    @Test
    void refusesAnotherSchool() {
        assertThat(account(OPENED).refusal("school-2", new SetRoles(VERA, List.of("HEAD"))))
                .isEqualTo("NOT_FOUND");
        assertThat(account(OPENED).refusal("school-2", open("HEAD"))).isEqualTo("ID_TAKEN");
    }

    @Test
    void staffHaveRolesOfStaffAndStudentsTheirOwn() {
        assertThat(AccountRoles.fitting(Thing.STAFF, List.of("TEACHER", "DEPUTY", "TEACHER")))
                .containsExactly("DEPUTY", "TEACHER");
        assertThat(AccountRoles.fitting(Thing.STUDENT, List.of("STUDENT"))).containsExactly("STUDENT");
        for (var wanted : List.of(List.of("STUDENT"), List.of("TEACHER", "GUARDIAN"), List.of("NOTICES"))) {
            assertThatThrownBy(() -> AccountRoles.fitting(Thing.STAFF, wanted)).isInstanceOf(RuleViolated.class);
        }
        assertThatThrownBy(() -> AccountRoles.fitting(Thing.GUARDIAN, List.of("STUDENT")))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> AccountRoles.fitting(Thing.STAFF, List.of())).isInstanceOf(RuleViolated.class);
    }

    private static OpenAccount open(String role) {
        return new OpenAccount(VERA, "vera", "identity-1", List.of(role));
    }

    private static Given<Account> account(Object... history) {
        return Given.events(Account.class, history);
    }
}
