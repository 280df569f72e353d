package org.klassny.people.account.web;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The logins in Keycloak. They carry ids of school and person and no name. */
@Component
class Identities {

    private static final Logger LOG = LoggerFactory.getLogger(Identities.class);
    private static final String CLIENT = "klassny-people";
    private static final String PERSON = "person_id";
    private static final String SCHOOL = "school_id";
    private static final int CONNECT_SECONDS = 3;
    private static final int READ_SECONDS = 10;

    private final IdentityRealm realm;
    private @Nullable UsersResource users;

    Identities(IdentityRealm realm) {
        this.realm = realm;
    }

    /** A login as it stands; its person is the account's owner. */
    record Identity(
            String id,
            String login,
            @Nullable String school,
            @Nullable String person) {

        boolean of(String wantedSchool, String wantedPerson) {
            return wantedSchool.equals(school) && wantedPerson.equals(person);
        }
    }

    Optional<Identity> byLogin(String login) {
        return ask(all -> all.searchByUsername(login, true).stream()
                .map(Identities::identity)
                .findFirst());
    }

    Optional<Identity> byPerson(String school, String person) {
        return ask(all -> all.searchByAttributes(PERSON + ":" + person).stream()
                .map(Identities::identity)
                .filter(identity -> identity.of(school, person))
                .findFirst());
    }

    /** Opens a login whose password has to be changed at the first use; answers its id. */
    String create(String login, String school, String person, String oneTimePassword) {
        var user = new UserRepresentation();
        user.setUsername(login);
        user.setEnabled(true);
        user.setAttributes(Map.of(SCHOOL, List.of(school), PERSON, List.of(person)));
        user.setCredentials(List.of(password(oneTimePassword)));
        user.setRequiredActions(List.of("UPDATE_PASSWORD"));
        return ask(all -> {
            try (var answer = all.create(user)) {
                return CreatedResponseUtil.getCreatedId(answer);
            }
        });
    }

    List<String> roles(String id) {
        return ask(all -> all.get(id).roles().realmLevel().listAll().stream()
                .map(RoleRepresentation::getName)
                .toList());
    }

    /** Of the roles that are managed here, gives those wanted and takes the others. */
    void setRoles(String id, Collection<String> managed, Collection<String> wanted) {
        ask(all -> {
            var own = all.get(id).roles().realmLevel();
            var has = own.listAll();
            var superfluous = has.stream()
                    .filter(role -> managed.contains(role.getName()) && !wanted.contains(role.getName()))
                    .toList();
            if (!superfluous.isEmpty()) {
                own.remove(superfluous);
            }
            var missing = own.listAvailable().stream()
                    .filter(role -> wanted.contains(role.getName()))
                    .toList();
            if (!missing.isEmpty()) {
                own.add(missing);
            }
            return true;
        });
    }

    void resetPassword(String id, String oneTimePassword) {
        ask(all -> {
            var user = all.get(id);
            user.resetPassword(password(oneTimePassword));
            user.logout();
            return true;
        });
    }

    /** A login that is blocked loses its sessions too. */
    void setEnabled(String id, boolean enabled) {
        ask(all -> {
            UserResource user = all.get(id);
            var standing = user.toRepresentation();
            standing.setEnabled(enabled);
            user.update(standing);
            if (!enabled) {
                user.logout();
            }
            return true;
        });
    }

    private <R> R ask(Function<UsersResource, R> question) {
        try {
            return question.apply(users());
        } catch (WebApplicationException | ProcessingException e) {
            LOG.warn("the identity provider did not do what was asked: {}", e.toString());
            throw new ResponseStatusException(
                    HttpStatus.SERVICE_UNAVAILABLE, "Accounts can't be changed now. Try again later.", e);
        }
    }

    private synchronized UsersResource users() {
        if (users == null) {
            users = connect(realm);
        }
        return users;
    }

    private static UsersResource connect(IdentityRealm realm) {
        var place = realm.url().split("/realms/", 2);
        var http = new ResteasyClientBuilderImpl()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .register(JacksonProvider.class, 100)
                .build();
        Keycloak keycloak = KeycloakBuilder.builder()
                .serverUrl(place[0])
                .realm(place[1])
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(CLIENT)
                .clientSecret(realm.secret())
                .resteasyClient(http)
                .build();
        return keycloak.realm(place[1]).users();
    }

    private static Identity identity(UserRepresentation user) {
        return new Identity(user.getId(), user.getUsername(), attribute(user, SCHOOL), attribute(user, PERSON));
    }

    private static @Nullable String attribute(UserRepresentation user, String name) {
        Map<String, List<String>> attributes = user.getAttributes();
        var values = attributes == null ? null : attributes.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    private static CredentialRepresentation password(String value) {
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(value);
        password.setTemporary(true);
        return password;
    }
}
