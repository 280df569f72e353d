package org.klassny.kit.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Checks tokens by the keys of their issuer, or by a key from a file where one is named; the issuer is checked in both cases. */
@Configuration(proxyBeanMethods = false)
class AccessTokens {

    @Bean
    JwtDecoder jwtDecoder(OAuth2ResourceServerProperties properties) {
        var issuer = Objects.requireNonNull(properties.getJwt().getIssuerUri(), "no issuer of access tokens is named");
        var keyFile = properties.getJwt().getPublicKeyLocation();
        if (keyFile != null) {
            return remembering(checking(byKey(keyFile), issuer));
        }
        // asked at the first token: the service starts without its identity provider
        return remembering(new SupplierJwtDecoder(
                () -> checking(NimbusJwtDecoder.withIssuerLocation(issuer).build(), issuer)));
    }

    /** By the machine's clock, which the identity provider shares, and never by the school's. */
    private static JwtDecoder remembering(JwtDecoder decoder) {
        return new VerifiedTokens(decoder, Clock.systemUTC());
    }

    private static NimbusJwtDecoder checking(NimbusJwtDecoder decoder, String issuer) {
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(issuer));
        return decoder;
    }

    private static NimbusJwtDecoder byKey(Resource file) {
        try (InputStream pem = file.getInputStream()) {
            var key = Objects.requireNonNull(RsaKeyConverters.x509().convert(pem), "no key in " + file);
            return NimbusJwtDecoder.withPublicKey(key).build();
        } catch (IOException e) {
            throw new IllegalStateException("the key of access tokens can't be read from " + file, e);
        }
    }
}
