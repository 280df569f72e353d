package org.klassny.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealmTest {

    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        realm = new ObjectMapper()
                .readTree(Path.of("../keycloak/klassny-realm.json").toFile());
    }

    @Test
    void everyRoleHasAnAccount() {
        Set<String> roles = texts(realm.at("/roles/realm"), "/name");
        assertThat(roles)
                .containsExactlyInAnyOrder(
                        "HEAD",
                        "DEPUTY",
                        "ADMINISTRATOR",
                        "SECRETARY",
                        "METHODIST",
                        "TEACHER",
                        "HOMEROOM_TEACHER",
                        "STUDENT",
                        "GUARDIAN",
                        "AUDITOR",
                        "NOTICES");
        Set<String> given = elements(realm.path("users")).stream()
                .flatMap(user -> elements(user.path("realmRoles")).stream())
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        assertThat(given).isEqualTo(roles);
    }

    @Test
    void everyUserBelongsToASchoolAndIsAPerson() {
        assertThat(people()).isNotEmpty().allSatisfy(user -> {
            assertThat(user.at("/attributes/school_id/0").asText()).startsWith("school-");
            assertThat(user.at("/attributes/person_id/0").asText()).matches("(staff|student|guardian)-.+");
        });
    }

    @Test
    void theGatewayLogsInByCodeWithPkceAndASecretFromOutside() {
        JsonNode client = realm.at("/clients/0");
        assertThat(client.path("secret").asText()).isEqualTo("${KLASSNY_CLIENT_SECRET}");
        assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(texts(client.path("protocolMappers"), "/config/claim.name"))
                .containsExactlyInAnyOrder("person_id", "school_id");
    }

    @Test
    void aLoginComesBackToTheOneCallbackOfTheDeploymentAndNowhereElse() {
        JsonNode client = realm.at("/clients/0");
        assertThat(texts(client.path("redirectUris"), ""))
                .containsExactly("${KLASSNY_CALLBACK_ORIGIN}/login/oauth2/code/klassny");
        assertThat(client.path("attributes").path("post.logout.redirect.uris").asText())
                .isEqualTo("${KLASSNY_CALLBACK_ORIGIN}/");
        assertThat(elements(realm.path("clients")))
                .filteredOn(other -> !other.equals(client))
                .allSatisfy(other ->
                        assertThat(elements(other.path("redirectUris"))).isEmpty());
    }

    @Test
    void servicesLogInByASecretFromOutsideAndInNoOtherWay() {
        Map<String, String> secrets = Map.of(
                "klassny-people", "${KLASSNY_PEOPLE_SECRET}", "klassny-notification", "${KLASSNY_NOTIFICATION_SECRET}");
        secrets.forEach((id, secret) -> {
            JsonNode client = clientOf(id);
            assertThat(client.path("secret").asText()).isEqualTo(secret);
            assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
            assertThat(client.path("standardFlowEnabled").asBoolean()).isFalse();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        });
    }

    @Test
    void peopleServiceManagesAccountsAndNothingElseOfTheRealm() {
        JsonNode account = accountOf("klassny-people");
        assertThat(texts(account.at("/clientRoles/realm-management"), ""))
                .containsExactlyInAnyOrder("manage-users", "view-users", "query-users");
        assertThat(elements(account.path("realmRoles"))).isEmpty();
    }

    @Test
    void onlyNotificationServiceAsksForRecipients() {
        assertThat(texts(accountOf("klassny-notification").path("realmRoles"), ""))
                .containsExactly("NOTICES");
        assertThat(people()).allSatisfy(user -> assertThat(texts(user.path("realmRoles"), ""))
                .doesNotContain("NOTICES"));
        assertThat(texts(clientOf("klassny-notification").path("protocolMappers"), "/config/claim.value"))
                .containsExactlyInAnyOrder("service-notification", "every");
    }

    @Test
    void tokensCarryNeitherNameNorAddress() {
        assertThat(elements(realm.at("/clients/0/defaultClientScopes")))
                .extracting(JsonNode::asText)
                .doesNotContain("profile", "email");
    }

    @Test
    void nobodyChangesOwnSchoolOrPerson() throws IOException {
        String profile = realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config"
                        + "/kc.user.profile.config/0")
                .asText();
        List<JsonNode> bound = elements(new ObjectMapper().readTree(profile).path("attributes")).stream()
                .filter(attribute -> attribute.path("name").asText().endsWith("_id"))
                .toList();
        assertThat(bound).hasSize(2).allSatisfy(attribute -> assertThat(elements(attribute.at("/permissions/edit")))
                .extracting(JsonNode::asText)
                .containsExactly("admin"));
    }

    @Test
    void guessingPasswordsIsSlowedDown() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
    }

    private List<JsonNode> people() {
        return elements(realm.path("users")).stream()
                .filter(user -> !user.has("serviceAccountClientId"))
                .toList();
    }

    private JsonNode accountOf(String client) {
        return only(realm.path("users"), "serviceAccountClientId", client);
    }

    private JsonNode clientOf(String id) {
        return only(realm.path("clients"), "clientId", id);
    }

    private static JsonNode only(JsonNode array, String field, String value) {
        return elements(array).stream()
                .filter(node -> node.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> texts(JsonNode array, String pointer) {
        return elements(array).stream().map(node -> node.at(pointer).asText()).collect(Collectors.toSet());
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
