package org.klassny.reporting.verification.inbound;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How verification goes about it.
 *
 * @param grace how long the topic may lag behind the store before its event counts as missing
 */
@ConfigurationProperties("klassny.verification")
record VerificationProperties(Duration grace) {}
