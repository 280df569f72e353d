package org.klassny.journal.live.read;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.PageView;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears from the database what any instance changed, on one connection of its own, and tells those who watch the page
 * here. The connection is made anew when it is lost; watchers are then told to read their page again, since what happened
 * in between was told to nobody. The gauge {@code klassny.page.hearing} is 0 while nothing is heard.
 */
public final class ChangeFeed implements SmartLifecycle {

    static final String CHANNEL = "page_changed";
    static final String PRESENCE_CHANNEL = "page_presence";

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int ANSWER_SECONDS = 5;

    private final OwnConnection connections;
    private final SubstitutedLessons substituted;
    private final JsonMapper json;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Thread listener;
    private volatile boolean hearing;

    public ChangeFeed(
            OwnConnection connections, SubstitutedLessons substituted, JsonMapper json, MeterRegistry metrics) {
        this.connections = connections;
        this.substituted = substituted;
        this.json = json;
        metrics.gaugeCollectionSize("klassny.page.watches", List.of(), watches);
        metrics.gauge("klassny.page.hearing", this, feed -> feed.hearing && feed.isRunning() ? 1 : 0);
    }

    /** A connection outside the pool, for as long as the service lives. */
    @FunctionalInterface
    public interface OwnConnection {

        Connection open() throws SQLException;
    }

    /**
     * Watches a page as far as the actor may see it, until the watch is closed.
     *
     * @param tab whose own presence is not told to it; null to hear of nobody's
     */
    public Watch watch(PageView view, @Nullable String tab) {
        var school = view.actor().school();
        var watch = view.onlySubstituted()
                ? new Watch(school, view.key(), tab, substituted.visibleTo(view), watches::remove)
                : new Watch(school, view.key(), tab, _ -> true, watches::remove);
        watches.add(watch);
        if (!isRunning()) {
            watch.end();
        }
        return watch;
    }

    @Override
    public void start() {
        var thread = Thread.ofPlatform().daemon().name("page-changes").unstarted(this::listen);
        listener = thread;
        thread.start();
    }

    /** Before the web server waits for its requests to end, which these would not. */
    @Override
    public void stop() {
        var running = listener;
        listener = null;
        if (running != null) {
            running.interrupt();
        }
        watches.forEach(Watch::end);
    }

    @Override
    public boolean isRunning() {
        var running = listener;
        return running != null && running.isAlive();
    }

    private boolean mine() {
        return listener == Thread.currentThread();
    }

    /** Where nobody hears any more, nobody watches: the streams end, and browsers that come again are told so. */
    private void listen() {
        try {
            hearAgainAndAgain();
        } finally {
            watches.forEach(Watch::end);
        }
    }

    private void hearAgainAndAgain() {
        var pause = FIRST_PAUSE;
        while (mine()) {
            try (var connection = connections.open()) {
                subscribe(connection);
                pause = FIRST_PAUSE;
                hear(connection);
            } catch (SQLException e) {
                if (mine()) {
                    LOG.warn("changes of pages are not heard, trying again: {}", e.getMessage());
                }
            } catch (RuntimeException e) {
                if (mine()) {
                    LOG.error("changes of pages were not told, listening anew", e);
                }
            }
            hearing = false;
            pause = rest(pause);
        }
    }

    private void subscribe(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set application_name = 'journal-service changes'");
            statement.execute("listen " + CHANNEL);
            statement.execute("listen " + PRESENCE_CHANNEL);
        }
        watches.forEach(Watch::resync);
        hearing = true;
    }

    private void hear(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        while (mine()) {
            var heard = postgres.getNotifications(Math.toIntExact(QUIET.toMillis()));
            if (heard == null || heard.length == 0) {
                requireAlive(connection);
                continue;
            }
            for (var notification : heard) {
                if (notification.getName().equals(PRESENCE_CHANNEL)) {
                    tellPresence(notification.getParameter());
                } else {
                    tell(notification.getParameter());
                }
            }
        }
    }

    private static void requireAlive(Connection connection) throws SQLException {
        if (!connection.isValid(ANSWER_SECONDS)) {
            throw new SQLException("the connection is dead");
        }
    }

    private void tell(String notification) {
        try {
            var change = json.readValue(notification, PageChange.class);
            watches.forEach(watch -> watch.tell(change));
        } catch (JacksonException e) {
            LOG.error("a change of a page could not be read", e);
            watches.forEach(Watch::resync);
        }
    }

    private void tellPresence(String notification) {
        try {
            var whereabouts = json.readValue(notification, Whereabouts.class);
            watches.forEach(watch -> watch.tell(whereabouts));
        } catch (JacksonException e) {
            LOG.error("a presence on a page could not be read", e);
        }
    }

    private Duration rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }
}
