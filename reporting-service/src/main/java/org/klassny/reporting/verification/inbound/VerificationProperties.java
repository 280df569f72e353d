package org.klassny.reporting.verification.inbound;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How verification goes about it.
 *
 * @param services whose logs can be verified, by name, and the address of each
 * @param grace how long the topic may lag behind the store before its event counts as missing
 */
@ConfigurationProperties("klassny.verification")
record VerificationProperties(Map<String, String> services, Duration grace) {}
