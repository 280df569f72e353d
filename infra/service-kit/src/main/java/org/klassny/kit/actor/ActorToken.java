package org.klassny.kit.actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** An access token that passed its checks, read as an {@link Actor}. A token without person or school is refused. */
public final class ActorToken extends AbstractAuthenticationToken {

    private final Jwt jwt;
    private final transient Actor actor;

    private ActorToken(Jwt jwt, Actor actor) {
        super(authorities(actor.roles()));
        this.jwt = jwt;
        this.actor = actor;
        setAuthenticated(true);
    }

    public static Converter<Jwt, AbstractAuthenticationToken> converter() {
        return jwt -> new ActorToken(
                jwt,
                new Actor(
                        claim(jwt, "sub"),
                        claim(jwt, "person_id"),
                        claim(jwt, "school_id"),
                        roles(jwt),
                        claim(jwt, "sid")));
    }

    public Actor actor() {
        return actor;
    }

    /** The token itself, to be handed on to another service on behalf of the same person. */
    public String bearer() {
        return jwt.getTokenValue();
    }

    @Override
    public Object getCredentials() {
        return jwt.getTokenValue();
    }

    @Override
    public Object getPrincipal() {
        return actor;
    }

    @Override
    public String getName() {
        return actor.account();
    }

    private static String claim(Jwt jwt, String name) {
        var value = jwt.getClaimAsString(name);
        if (value == null || value.isBlank()) {
            throw new InvalidBearerTokenException("the token has no " + name);
        }
        return value;
    }

    private static Set<String> roles(Jwt jwt) {
        Map<String, Object> access = jwt.getClaimAsMap("realm_access");
        if (access != null && access.get("roles") instanceof List<?> roles) {
            return roles.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
        }
        return Set.of();
    }

    private static Collection<? extends GrantedAuthority> authorities(Set<String> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
