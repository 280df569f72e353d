package org.klassny.teststack;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens with the claims of the realm, signed by a key of this JVM:
 * {@code Tokens.of("TEACHER").person("staff-1").school("school-1").sign()}.
 */
public final class Tokens {

    public static final String ISSUER = "http://127.0.0.1/realms/klassny";

    private static final KeyPair KEYS = generate();

    private final List<String> roles;
    private String subject = UUID.randomUUID().toString();
    private String session = UUID.randomUUID().toString();
    private String issuer = ISSUER;
    private Instant expiry = Instant.ofEpochSecond(4_102_444_800L);
    private @Nullable String person;
    private @Nullable String school;

    private Tokens(List<String> roles) {
        this.roles = roles;
    }

    public static Tokens of(String... roles) {
        return new Tokens(List.of(roles));
    }

    public Tokens person(String id) {
        person = id;
        return this;
    }

    public Tokens school(String id) {
        school = id;
        return this;
    }

    public Tokens subject(String account) {
        subject = account;
        return this;
    }

    public Tokens session(String id) {
        session = id;
        return this;
    }

    public Tokens issuer(String url) {
        issuer = url;
        return this;
    }

    /** The year 2100 unless said otherwise, so that a test's clock does not matter. */
    public Tokens expiring(Instant instant) {
        expiry = instant;
        return this;
    }

    public String sign() {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .issueTime(Date.from(expiry.minus(Duration.ofDays(36_500))))
                .expirationTime(Date.from(expiry))
                .claim("sid", session)
                .claim("realm_access", Map.of("roles", roles))
                .claim("person_id", person)
                .claim("school_id", school);
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims.build());
        try {
            token.sign(new RSASSASigner(KEYS.getPrivate()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** PEM file for {@code spring.security.oauth2.resourceserver.jwt.public-key-location}. */
    public static synchronized Path publicKey() {
        Path file = RunFolder.ofThisRun().file("public-key.pem");
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(KEYS.getPublic().getEncoded());
        try {
            return Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
