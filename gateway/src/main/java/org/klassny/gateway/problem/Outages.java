package org.klassny.gateway.problem;

import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.transaction.TransactionException;
import org.springframework.web.client.ResourceAccessException;

/** Tells a neighbour that is away (try again) from a login that has ended (log in again). */
final class Outages {

    private Outages() {}

    static Optional<Problem> problem(Throwable failure) {
        return switch (failure) {
            case ClientAuthorizationRequiredException _ -> Optional.of(Problem.NOT_AUTHENTICATED);
            case OAuth2AuthorizationException e
            when OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode()) ->
                Optional.of(Problem.NOT_AUTHENTICATED);
            case OAuth2AuthorizationException _,
                    ResourceAccessException _,
                    IOException _,
                    DataAccessException _,
                    TransactionException _ -> Optional.of(Problem.SERVICE_UNAVAILABLE);
            default -> Optional.empty();
        };
    }
}
