package org.klassny.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the gateway must know of its neighbours.
 *
 * @param issuer of the tokens, as it stands in them: the address of the realm
 * @param clientSecret with which the gateway proves itself to the realm
 * @param services base address by name; {@code /api/<name>/**} goes there
 * @param connectTimeout how long a neighbour may take to accept a connection
 * @param readTimeout longest silence of a neighbour in an answer; above the longest transaction of a service
 * @param secureCookies browsers send the cookies over TLS only
 */
@ConfigurationProperties("klassny")
public record GatewayProperties(
        URI issuer,
        String clientSecret,
        Map<String, URI> services,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("35s") Duration readTimeout,
        @DefaultValue("false") boolean secureCookies) {}
