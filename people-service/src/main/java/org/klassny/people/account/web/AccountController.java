package org.klassny.people.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.people.account.read.AccountQueries;
import org.klassny.people.account.read.AccountQueries.AccountRow;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people/accounts")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DEPUTY', 'HOMEROOM_TEACHER')")
@Tag(
        name = "accounts",
        description =
                "Logins: of staff by the administrator, of students and guardians by deputies and homeroom teachers too (P2)")
class AccountController {

    private final AccountDesk desk;
    private final AccountQueries accounts;

    AccountController(AccountDesk desk, AccountQueries accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    record AccountList(List<AccountRow> accounts) {}

    record AccountRequest(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,63}")
            String login,

            @Nullable @Size(max = 10) List<@NotNull String> roles) {}

    record RolesRequest(@NotNull @Size(max = 10) List<@NotNull String> roles) {}

    /** What is printed on the slip; without a password where the login was there before. */
    record Slip(String login, @Nullable String oneTimePassword) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'HEAD')")
    @Operation(summary = "List the accounts")
    AccountList list(Actor actor) {
        return new AccountList(accounts.of(actor.school()));
    }

    @PutMapping("/{personId}")
    @Operation(
            summary = "Open an account",
            description = "The one-time password is told once and has to be changed at the first login. A login that "
                    + "is this person's already is taken over with the password it has.")
    Slip open(@PathVariable String personId, @Valid @RequestBody AccountRequest request, Actor actor) {
        return desk.open(actor, personId, request.login(), request.roles());
    }

    @PostMapping("/{personId}/password")
    @Operation(summary = "Set a new one-time password")
    Slip resetPassword(@PathVariable String personId, Actor actor) {
        return desk.resetPassword(actor, personId);
    }

    @PostMapping("/{personId}/block")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Block an account", description = "Its sessions end too.")
    void block(@PathVariable String personId, Actor actor) {
        desk.block(actor, personId);
    }

    @PostMapping("/{personId}/unblock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let an account be used again")
    void unblock(@PathVariable String personId, Actor actor) {
        desk.unblock(actor, personId);
    }

    @PutMapping("/{personId}/roles")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set the roles of an account")
    void setRoles(@PathVariable String personId, @Valid @RequestBody RolesRequest request, Actor actor) {
        desk.setRoles(actor, personId, request.roles());
    }
}
