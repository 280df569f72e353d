package org.klassny.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;

/**
 * A token bucket for each who asks, in the memory of this instance: a shared count would cost every change a write to the
 * database, to hold back what several instances can bear several times.
 */
final class Buckets {

    /** By then a bucket is full again, and as good as none. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private static final int MOST = 100_000;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(FORGOTTEN).build();
    private final long burst;
    private final long perMinute;

    Buckets(long burst, long perMinute) {
        this.burst = burst;
        this.perMinute = perMinute;
    }

    /** How long to wait, where there is no token left. */
    Optional<Duration> take(String who) {
        var probe = buckets.get(who, _ -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
