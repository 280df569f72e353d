package org.klassny.notification.config;

import java.util.List;
import java.util.Set;
import org.klassny.notification.reference.read.RecipientLookup;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks people-service as the service itself, not as a person. */
final class PeopleClient implements RecipientLookup {

    private final RestClient people;

    PeopleClient(RestClient people) {
        this.people = people;
    }

    private record Question(String schoolId, List<String> studentIds) {}

    private record Answer(List<Recipient> recipients) {}

    @Override
    public List<Recipient> guardiansOf(String school, Set<String> students) {
        try {
            var answer = people.post()
                    .uri("/internal/people/recipients")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new Question(school, List.copyOf(students)))
                    .retrieve()
                    .body(Answer.class);
            return answer == null ? List.of() : answer.recipients();
        } catch (RestClientException | OAuth2AuthorizationException e) {
            throw new PeopleAway(e);
        }
    }
}
