package org.klassny.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.klassny.gateway.peer.Browser;
import org.klassny.gateway.peer.Provider;
import org.klassny.gateway.peer.Services;
import org.klassny.teststack.WithStack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole gateway with PostgreSQL, an identity provider and services that are not ours. */
@WithStack
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Timeout(120)
abstract class RunningGateway {

    @LocalServerPort
    int port;

    @Autowired
    Environment environment;

    static Map<String, String> surroundings() {
        var surroundings = new HashMap<>(Services.SERVICES.addresses());
        // what KLASSNY_ISSUER stands for: the test stack has set that already
        surroundings.put("klassny.issuer", Provider.PROVIDER.issuer());
        surroundings.put("KLASSNY_CLIENT_SECRET", Provider.SECRET);
        surroundings.put("klassny.read-timeout", "3s");
        return surroundings;
    }

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry registry) {
        surroundings().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void forgetWhatServicesWereAsked() {
        Services.SERVICES.lastAsked();
    }

    /** One more with the same database. */
    ConfigurableApplicationContext anotherGateway(Map<String, String> different) {
        var settings = new HashMap<>(surroundings());
        for (var name : new String[] {"KLASSNY_DB_URL", "KLASSNY_DB_USER", "KLASSNY_DB_PASSWORD", "KLASSNY_ISSUER"}) {
            settings.put(name, environment.getRequiredProperty(name));
        }
        settings.putAll(different);
        return new SpringApplicationBuilder(Gateway.class)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    static int portOf(ConfigurableApplicationContext gateway) {
        return gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    Browser browser() {
        return new Browser(port);
    }

    Browser loggedIn(String account, String... roles) {
        Provider.PROVIDER.expect(account, roles);
        var browser = browser();
        assertThat(browser.logIn().statusCode()).isEqualTo(200);
        return browser;
    }

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"urn:klassny:problem:" + code + "\"", "\"code\":\"" + code + "\"");
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "trace");
    }
}
