package org.klassny.reporting.fillrate.web;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The schedule of accumulation where a request names no target.
 *
 * @param lessonsPerMark held lessons for each of which a student should have one mark
 */
@Validated
@ConfigurationProperties("klassny.fill-rate")
record FillRateProperties(@Min(1) int lessonsPerMark) {}
