package org.klassny.journal.live.web;

import org.jspecify.annotations.Nullable;
import org.klassny.journal.live.read.Presences;
import org.klassny.journal.live.read.Whereabouts.State;
import org.klassny.journal.reference.read.PageView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** A tab on a page, from its coming to its leaving. Whatever becomes of telling it, the stream of changes goes on. */
final class Stay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Stay.class);

    private final Presences presences;
    private final PageView view;
    private final @Nullable String tab;

    /** Without a tab nobody is told. */
    Stay(Presences presences, PageView view, @Nullable String tab) {
        this.presences = presences;
        this.view = view;
        this.tab = tab;
    }

    void begin() {
        tell(State.CAME);
    }

    @Override
    public void close() {
        tell(State.LEFT);
    }

    private void tell(State state) {
        if (tab == null) {
            return;
        }
        try {
            presences.tell(view, tab, state, null);
        } catch (DataAccessException e) {
            LOG.warn("a presence was not told: {}", e.getMessage());
        }
    }
}
