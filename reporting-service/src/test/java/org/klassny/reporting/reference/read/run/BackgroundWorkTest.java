package org.klassny.reporting.reference.read.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klassny.kit.actor.Actor;
import org.klassny.reporting.reference.read.run.BackgroundRun.State;
import org.klassny.reporting.reference.read.run.BackgroundWork.Done;
import org.klassny.reporting.world.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import tools.jackson.databind.json.JsonMapper;

@ReportingTest
class BackgroundWorkTest {

    private static final Actor HERE = new Actor("account-1", "staff-1", "school-work", Set.of("AUDITOR"), "session-1");
    private static final Actor ELSEWHERE =
            new Actor("account-2", "staff-2", "school-work-elsewhere", Set.of("AUDITOR"), "session-2");

    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicInteger refused = new AtomicInteger();

    @Autowired
    private JdbcClient db;

    @Autowired
    private JsonMapper json;

    private BackgroundRuns runs;
    private BackgroundWork work;

    @BeforeEach
    void begins(@Autowired DataSource database, @Autowired Clock clock) {
        runs = new BackgroundRuns(JdbcClient.create(new Interrupted(database)), clock);
        work = new BackgroundWork("chore", runs, json);
    }

    @AfterEach
    void nothingRuns() {
        away.set(false);
        work.close();
        db.sql("delete from background_run where kind = 'chore'").update();
    }

    @Test
    void keepsWhatARunHasFound() {
        var id = work.begin(HERE, "audit", _ -> new Done(7, Set.of("all is well")))
                .orElseThrow();
        await().until(() -> state(id) == State.DONE);
        var run = runs.find("chore", "school-work", id).orElseThrow();
        assertThat(run.events()).isEqualTo(7);
        assertThat(run.result()).contains("all is well");
        assertThat(runs.find("chore", "school-work-elsewhere", id)).isEmpty();
        assertThat(runs.find("replay", "school-work", id)).isEmpty();
    }

    @Test
    void tellsWhyARunFailed() {
        var told = work.begin(HERE, "audit", _ -> {
                    throw new RunFailed("the log is away", new IllegalStateException());
                })
                .orElseThrow();
        await().until(() -> state(told) == State.FAILED);
        assertThat(runs.find("chore", "school-work", told).orElseThrow().failure())
                .isEqualTo("the log is away");
        var broken = work.begin(HERE, "audit", _ -> {
                    throw new IllegalStateException("a name that nobody need know");
                })
                .orElseThrow();
        await().until(() -> state(broken) == State.FAILED);
        assertThat(runs.find("chore", "school-work", broken).orElseThrow().failure())
                .isEqualTo("the run broke off: IllegalStateException");
    }

    @Test
    void aSchoolHasOneAtATimeAndWaitsForNoOther() {
        var end = new CountDownLatch(1);
        var first = work.begin(HERE, "audit", _ -> waits(end)).orElseThrow();
        assertThat(work.begin(HERE, "reference", _ -> waits(end))).isEmpty();
        var other = work.begin(ELSEWHERE, "audit", _ -> waits(end)).orElseThrow();
        end.countDown();
        await().until(() -> state(first) == State.DONE);
        await().until(() ->
                runs.find("chore", "school-work-elsewhere", other).orElseThrow().state() == State.DONE);
        assertThat(work.begin(HERE, "audit", _ -> waits(end))).isPresent();
    }

    @Test
    void whatEndedWhileTheDatabaseWasAwayIsOverInAMinute() {
        var id = work.begin(HERE, "audit", _ -> {
                    away.set(true);
                    throw new IllegalStateException("the database is away");
                })
                .orElseThrow();
        await().until(() -> refused.get() > 0);
        work.close();
        away.set(false);
        assertThat(state(id)).isEqualTo(State.RUNNING);
        db.sql("update background_run set beat_at = now() - interval '61 seconds' where run_id = :id")
                .param("id", id)
                .update();
        work = new BackgroundWork("chore", runs, json);
        assertThat(work.begin(HERE, "audit", _ -> new Done(1, "found"))).isPresent();
        assertThat(state(id)).isEqualTo(State.FAILED);
    }

    @Test
    void whatWasGivenUpStaysSo() {
        var end = new CountDownLatch(1);
        var id = work.begin(HERE, "audit", _ -> waits(end)).orElseThrow();
        runs.failed(id, "given up");
        end.countDown();
        var next = work.begin(HERE, "audit", _ -> new Done(1, "found")).orElseThrow();
        await().until(() -> state(next) == State.DONE);
        assertThat(state(id)).isEqualTo(State.FAILED);
    }

    @Test
    void whatRunsWhenTheServiceStopsIsToldSo() {
        var id = work.begin(HERE, "audit", _ -> waits(new CountDownLatch(1))).orElseThrow();
        work.close();
        assertThat(state(id)).isEqualTo(State.FAILED);
        assertThat(runs.find("chore", "school-work", id).orElseThrow().failure())
                .contains("stop of the service");
    }

    @Test
    void whoLivesIsLeftAlone() {
        var id = work.begin(HERE, "audit", _ -> waits(new CountDownLatch(1))).orElseThrow();
        db.sql("update background_run set beat_at = now() - interval '61 seconds' where run_id = :id")
                .param("id", id)
                .update();
        runs.beat(Set.of(id));
        assertThat(state(id)).isEqualTo(State.RUNNING);
    }

    private State state(UUID id) {
        return runs.find("chore", "school-work", id).orElseThrow().state();
    }

    private static Done waits(CountDownLatch end) {
        try {
            end.await();
            return new Done(1, "found");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database that can be away. */
    private final class Interrupted extends DelegatingDataSource {

        Interrupted(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (away.get()) {
                refused.incrementAndGet();
                throw new SQLException("the database is away");
            }
            return super.getConnection();
        }
    }
}
