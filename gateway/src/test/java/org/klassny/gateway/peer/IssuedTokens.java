package org.klassny.gateway.peer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tokens with the claims of the realm, signed with a key of this JVM. */
final class IssuedTokens {

    private final String issuer;
    private final RSAKey key;

    IssuedTokens(String issuer) {
        this.issuer = issuer;
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String keys() {
        return new JWKSet(key).toString();
    }

    String access(String account, List<String> roles) {
        return sign(claims(account)
                .jwtID(UUID.randomUUID().toString())
                .claim("person_id", account + "-person")
                .claim("school_id", "school-1")
                .claim("realm_access", Map.of("roles", roles)));
    }

    String id(String account, String nonce) {
        return sign(claims(account)
                .audience("klassny-gateway")
                .claim("nonce", nonce)
                .claim("preferred_username", account + "-login"));
    }

    String logout(String account, String login) {
        return sign(
                new JOSEObjectType("logout+jwt"),
                claims(account)
                        .audience("klassny-gateway")
                        .jwtID(UUID.randomUUID().toString())
                        .claim("sid", login)
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())));
    }

    private JWTClaimsSet.Builder claims(String account) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(account)
                .claim("sid", account + "-sid")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
    }

    private String sign(JWTClaimsSet.Builder claims) {
        return sign(JOSEObjectType.JWT, claims);
    }

    private String sign(JOSEObjectType type, JWTClaimsSet.Builder claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(type)
                    .keyID("test")
                    .build();
            var token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
