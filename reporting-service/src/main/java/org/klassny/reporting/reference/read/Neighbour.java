package org.klassny.reporting.reference.read;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.ActorToken;
import org.klassny.kit.problem.Problems;
import org.klassny.kit.problem.RuleViolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Another service, asked in the name of who asks here. Without its answer there is none: 503, {@code people-unavailable}. */
public final class Neighbour {

    private static final Logger LOG = LoggerFactory.getLogger(Neighbour.class);

    private final String service;
    private final RestClient http;

    Neighbour(String service, RestClient http) {
        this.service = service;
        this.http = http;
    }

    /**
     * Asks for a thing.
     *
     * @throws RuleViolated REFUSED_THERE, where that service lets the person not see it
     */
    public <T> T ask(Class<T> type, ActorToken token, String uri, Object... values) {
        try {
            return whole(http.get()
                    .uri(uri, values)
                    .headers(headers -> headers.setBearerAuth(token.bearer()))
                    .retrieve()
                    .body(type));
        } catch (HttpClientErrorException.Forbidden e) {
            throw new RuleViolated(NeighbourRule.REFUSED_THERE, service + "-service refuses what belongs to this.")
                    .with("service", service);
        } catch (RestClientException e) {
            throw unavailable(e);
        }
    }

    private <T> T whole(@Nullable T answer) {
        if (answer == null) {
            throw unavailable(null);
        }
        return answer;
    }

    private ErrorResponseException unavailable(@Nullable Exception cause) {
        // by its kind only: the text of a failure may quote the answer, and with it names
        LOG.warn(
                "{}-service did not answer: {}",
                service,
                cause == null ? "empty" : cause.getClass().getSimpleName());
        return new ErrorResponseException(
                HttpStatus.SERVICE_UNAVAILABLE,
                Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        service + "-unavailable",
                        service + "-service did not answer. Try again later."),
                cause);
    }
}
