package org.klassny.e2e.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.klassny.e2e.LocalStack;
import org.klassny.e2e.border.Browser;
import tools.jackson.databind.json.JsonMapper;

/** The access token by which notification-service asks people-service. */
final class MachineToken {

    private MachineToken() {}

    static String of(LocalStack stack) {
        var form = "grant_type=client_credentials&client_id=klassny-notification&client_secret="
                + stack.secret("notification-client");
        var answer = new Browser(stack.keycloak())
                .ask(
                        "POST",
                        "/realms/klassny/protocol/openid-connect/token",
                        form,
                        Map.of("Content-Type", "application/x-www-form-urlencoded"));
        assertThat(answer.status()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body()).path("access_token").asString();
    }
}
