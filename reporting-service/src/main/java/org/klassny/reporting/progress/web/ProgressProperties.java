package org.klassny.reporting.progress.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How progress is counted.
 *
 * @param notAssessedInSou whether a student who was not assessed counts 7 in the СОУ
 */
@ConfigurationProperties("klassny.progress")
record ProgressProperties(boolean notAssessedInSou) {}
