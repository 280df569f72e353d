package org.klassny.teststack.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klassny.teststack.Stack;
import org.klassny.teststack.Tokens;
import org.klassny.teststack.WithStack;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole service with PostgreSQL and Kafka. A service's own test extends it. */
@WithStack
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Timeout(120)
public abstract class ServiceOnTheKit {

    @Test
    void getsReady(@LocalServerPort int port) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(new Calls(port).get("/readyz").statusCode()).isEqualTo(200));
        assertThat(new Calls(port).get("/livez").statusCode()).isEqualTo(200);
    }

    @Test
    void makesItsTopicThatKeepsEverything(@Value("${klassny.service}") String service) throws Exception {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, service + ".events");
        try (var admin = Admin.create(Map.of("bootstrap.servers", Stack.kafka().bootstrap()))) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () -> assertThat(admin.listTopics().names().get()).contains(topic.name()));
            assertThat(admin.describeConfigs(List.of(topic)).all().get()).hasEntrySatisfying(topic, settings -> {
                assertThat(settings.get("retention.ms").value()).isEqualTo("-1");
                assertThat(settings.get("cleanup.policy").value()).isEqualTo("delete");
            });
        }
    }

    @Test
    void refusesARequestWithoutToken(@LocalServerPort int port, @Value("${klassny.service}") String service) {
        var answer = new Calls(port).get(letters(service));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:klassny:problem:not-authenticated");
    }

    @Test
    void refusesDeadLettersToATeacher(@LocalServerPort int port, @Value("${klassny.service}") String service) {
        var answer = new Calls(port).get(letters(service), token("TEACHER"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("urn:klassny:problem:role-missing");
    }

    @Test
    void listsDeadLettersToTheAdministrator(@LocalServerPort int port, @Value("${klassny.service}") String service) {
        assertThat(new Calls(port).get(letters(service), token("ADMINISTRATOR")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void keepsMetricsOffThePublicPort(@LocalServerPort int port, @LocalManagementPort int management) {
        assertThat(new Calls(management).get("/actuator/prometheus").body()).contains("klassny_dead_letters");
        assertThat(new Calls(port)
                        .get("/actuator/prometheus", token("ADMINISTRATOR"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static String letters(String service) {
        return "/api/" + service + "/operations/dead-letters";
    }

    private static String token(String role) {
        return Tokens.of(role).person("staff-1").school("school-1").sign();
    }
}
