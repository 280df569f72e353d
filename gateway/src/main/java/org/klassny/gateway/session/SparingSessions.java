package org.klassny.gateway.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the store once a request and tells it of the last access once a minute. The library asks again when the answer has
 * been written, and writes at each request: two of three transactions of a request that only reads its session.
 */
final class SparingSessions<S extends Session> implements FindByIndexNameSessionRepository<SparingSessions.Sparing<S>> {

    private static final Duration LAST_ACCESS_IS_KNOWN_TO = Duration.ofMinutes(1);
    private static final ScopedValue<Map<String, Session>> OF_THIS_REQUEST = ScopedValue.newInstance();

    private final FindByIndexNameSessionRepository<S> stored;

    SparingSessions(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    /** Around the library's filter, so that a request finds its session again and the next one asks anew. */
    static final class OnceARequest extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                ScopedValue.where(OF_THIS_REQUEST, new HashMap<>()).call(() -> {
                    chain.doFilter(request, response);
                    return null;
                });
            } catch (ServletException | IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new ServletException(e);
            }
        }
    }

    @Override
    public Sparing<S> createSession() {
        return new Sparing<>(stored.createSession());
    }

    @Override
    public void save(Sparing<S> session) {
        stored.save(session.stored);
    }

    @Override
    @SuppressWarnings("unchecked") // only sessions of this store are put there
    public @Nullable Sparing<S> findById(String id) {
        if (!OF_THIS_REQUEST.isBound()) {
            return read(id);
        }
        var session = (Sparing<S>) OF_THIS_REQUEST.get().computeIfAbsent(id, this::read);
        return session != null && session.getId().equals(id) ? session : null; // a login changes the id
    }

    private @Nullable Sparing<S> read(String id) {
        var session = stored.findById(id);
        return session == null ? null : new Sparing<>(session);
    }

    @Override
    public void deleteById(String id) {
        if (OF_THIS_REQUEST.isBound()) {
            OF_THIS_REQUEST.get().remove(id);
        }
        stored.deleteById(id);
    }

    @Override
    public Map<String, Sparing<S>> findByIndexNameAndIndexValue(String index, String value) {
        var found = new HashMap<String, Sparing<S>>();
        stored.findByIndexNameAndIndexValue(index, value)
                .forEach((id, session) -> found.put(id, new Sparing<>(session)));
        return found;
    }

    /** A session of the store that says nothing of an access soon after the last. */
    static final class Sparing<S extends Session> implements Session {

        private final S stored;

        private Sparing(S stored) {
            this.stored = stored;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (!now.isBefore(stored.getLastAccessedTime().plus(LAST_ACCESS_IS_KNOWN_TO))) {
                stored.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public String changeSessionId() {
            return stored.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T> @Nullable T getAttribute(String name) {
            return stored.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return stored.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            stored.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            stored.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return stored.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return stored.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            stored.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return stored.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return stored.isExpired();
        }
    }
}
