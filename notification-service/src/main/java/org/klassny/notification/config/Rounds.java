package org.klassny.notification.config;

import org.klassny.notification.delivery.policy.WhenChangeSettledThenQueueNotices;
import org.klassny.notification.delivery.policy.WhenDeliveryDueThenPostLetter;
import org.klassny.notification.delivery.policy.WhenNoticesDueThenPrepareLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for work again and again, each kind by itself; a round that fails is followed by the next. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final String EVERY = "${klassny.notices.every}";

    private final WhenChangeSettledThenQueueNotices settling;
    private final WhenNoticesDueThenPrepareLetter preparing;
    private final WhenDeliveryDueThenPostLetter posting;

    Rounds(
            WhenChangeSettledThenQueueNotices settling,
            WhenNoticesDueThenPrepareLetter preparing,
            WhenDeliveryDueThenPostLetter posting) {
        this.settling = settling;
        this.preparing = preparing;
        this.posting = posting;
    }

    @Scheduled(fixedDelayString = EVERY, initialDelayString = EVERY)
    void settle() {
        attempt("settling", settling::run);
    }

    @Scheduled(fixedDelayString = EVERY, initialDelayString = EVERY)
    void prepare() {
        attempt("preparing", preparing::run);
    }

    @Scheduled(fixedDelayString = EVERY, initialDelayString = EVERY)
    void post() {
        attempt("posting", posting::run);
    }

    private static void attempt(String work, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.warn("a round of {} failed: {}", work, e.toString());
        }
    }
}
