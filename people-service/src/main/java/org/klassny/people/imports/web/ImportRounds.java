package org.klassny.people.imports.web;

import java.time.Clock;
import java.time.Duration;
import org.klassny.people.imports.read.Imports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Files and cards of imports are personal data: by the clock they go in every school, whether anybody comes there or not. */
@Component
class ImportRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRounds.class);
    private static final Duration PREVIEWS_KEPT = Duration.ofDays(1);

    private final Imports imports;
    private final Clock clock;

    ImportRounds(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** A round that fails is followed by the next. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void forget() {
        try {
            var now = clock.instant();
            imports.forget(now.minus(PREVIEWS_KEPT), now.minus(ImportDesk.UNDOABLE));
        } catch (RuntimeException e) {
            LOG.warn("old imports could not be forgotten", e);
        }
    }
}
