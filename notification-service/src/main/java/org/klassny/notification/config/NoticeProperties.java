package org.klassny.notification.config;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What letters need to leave.
 *
 * @param origin address of the register in a browser, where a letter's links lead
 * @param from sender of the letters
 * @param every pause between two looks for work
 * @param people base address of people-service
 * @param tokenUri where the realm gives tokens
 * @param secret of the client klassny-notification of the realm
 */
@ConfigurationProperties("klassny.notices")
public record NoticeProperties(URI origin, String from, Duration every, URI people, URI tokenUri, String secret) {}
