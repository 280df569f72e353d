package org.klassny.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.gateway.peer.Provider.PROVIDER;

import org.junit.jupiter.api.Test;

class BackChannelLogoutTest extends RunningGateway {

    @Test
    void endsTheSessionOfTheLoginThatKeycloakHasEnded() {
        var anna = loggedIn("anna", "TEACHER");
        var boris = loggedIn("boris", "TEACHER");
        assertThat(tell(PROVIDER.logoutToken("anna", "anna-sid"))).isEqualTo(200);
        assertProblem(anna.get("/api/session"), 401, "not-authenticated");
        assertThat(boris.get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void leavesOtherLoginsOfTheAccount() {
        var anna = loggedIn("anna", "TEACHER");
        assertThat(tell(PROVIDER.logoutToken("anna", "another-sid"))).isEqualTo(200);
        assertThat(anna.get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void believesNobodyElse() {
        var anna = loggedIn("anna", "TEACHER");
        var signature = PROVIDER.logoutToken("boris", "boris-sid").replaceAll(".*\\.", "");
        var forged = PROVIDER.logoutToken("anna", "anna-sid").replaceAll("[^.]*$", "") + signature;
        assertThat(tell(forged)).isEqualTo(400);
        assertThat(tell(PROVIDER.idToken("anna"))).isEqualTo(400);
        assertThat(tell("nothing")).isEqualTo(400);
        assertThat(anna.get("/api/session").statusCode()).isEqualTo(200);
    }

    private int tell(String token) {
        return browser().submit("/logout/back-channel", "logout_token=" + token).statusCode();
    }
}
