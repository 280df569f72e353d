package org.klassny.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the gateway must know of its neighbours.
 *
 * @param issuer of the tokens, as it stands in them: the address of the realm
 * @param clientSecret with which the gateway proves itself to the realm
 * @param services base address by name; {@code /api/<name>/**} goes there
 * @param connectTimeout how long a neighbour may take to accept a connection
 * @param readTimeout longest silence of a neighbour in an answer; above the longest transaction of a service
 * @param secureCookies browsers send the cookies over TLS only
 * @param limits how much one may ask of this instance
 */
@ConfigurationProperties("klassny")
public record GatewayProperties(
        URI issuer,
        String clientSecret,
        Map<String, URI> services,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("35s") Duration readTimeout,
        @DefaultValue("false") boolean secureCookies,
        @DefaultValue Limits limits) {

    /**
     * What comes above it is told to wait. Generous, for a whole school has one address, and a class register that was
     * filled without a network comes at once.
     *
     * @param loginBurst logins begun and ended at once by one address, {@code loginsPerMinute} after that
     * @param writeBurst changes at once by one account, {@code writesPerMinute} after that
     * @param body of a request in JSON; the largest is a lesson plan
     * @param upload of a request that brings a file
     */
    public record Limits(
            @DefaultValue("1200") long loginBurst,
            @DefaultValue("600") long loginsPerMinute,
            @DefaultValue("3000") long writeBurst,
            @DefaultValue("3000") long writesPerMinute,
            @DefaultValue("8MB") DataSize body,
            @DefaultValue("64MB") DataSize upload) {}
}
