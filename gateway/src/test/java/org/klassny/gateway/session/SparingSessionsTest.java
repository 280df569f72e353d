package org.klassny.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

class SparingSessionsTest {

    private final Store store = new Store();
    private final SparingSessions<MapSession> sessions = new SparingSessions<>(store);

    @Test
    void aRequestAsksTheStoreOnceAndTheNextAsksAnew() throws ServletException, IOException {
        var id = stored();
        request((_, _) -> assertThat(sessions.findById(id)).isSameAs(sessions.findById(id)));
        assertThat(store.asked).hasSize(1);

        store.deleteById(id);
        request((_, _) -> assertThat(sessions.findById(id)).isNull());
        assertThat(store.asked).hasSize(2);
    }

    @Test
    void aSessionThatThisRequestEndedIsNotFoundAgain() throws ServletException, IOException {
        var id = stored();
        request((_, _) -> {
            assertThat(sessions.findById(id)).isNotNull();
            sessions.deleteById(id);
            assertThat(sessions.findById(id)).isNull();
        });
    }

    @Test
    void underTheOldIdNobodyIsFoundAfterALogin() throws ServletException, IOException {
        var id = stored();
        request((_, _) -> {
            var session = sessions.findById(id);
            session.changeSessionId();
            assertThat(sessions.findById(id)).isNull();
        });
    }

    @Test
    void anAccessSoonAfterTheLastIsNotTold() {
        var session = sessions.createSession();
        var last = session.getLastAccessedTime();

        session.setLastAccessedTime(last.plusSeconds(59));
        assertThat(session.getLastAccessedTime()).isEqualTo(last);

        session.setLastAccessedTime(last.plusSeconds(60));
        assertThat(session.getLastAccessedTime()).isEqualTo(last.plusSeconds(60));
    }

    @Test
    void aSessionIsStoredWithAllThatWasSaid() {
        var session = sessions.createSession();
        session.setAttribute("kept", "value");
        session.setMaxInactiveInterval(Duration.ofHours(12));
        sessions.save(session);

        assertThat(sessions.findById(session.getId())).satisfies(found -> {
            assertThat(found.<String>getAttribute("kept")).isEqualTo("value");
            assertThat(found.getMaxInactiveInterval()).isEqualTo(Duration.ofHours(12));
            assertThat(found.getCreationTime()).isBeforeOrEqualTo(Instant.now());
        });
    }

    private String stored() {
        var session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    private static void request(FilterChain chain) throws ServletException, IOException {
        new SparingSessions.OnceARequest().doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
    }

    /** The library's own in memory, which tells what it was asked. */
    private static final class Store extends MapSessionRepository
            implements FindByIndexNameSessionRepository<MapSession> {

        private final List<String> asked = new ArrayList<>();

        Store() {
            super(new ConcurrentHashMap<>());
        }

        @Override
        public MapSession findById(String id) {
            asked.add(id);
            return super.findById(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String index, String value) {
            return Map.of();
        }
    }
}
