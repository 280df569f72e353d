package org.klassny.kit.axon;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the latest aggregates in memory, bounded by count. Strong references: a weak cache loses its entries at each
 * collection. What another instance has changed meanwhile is not given out: a command that writes would find that out by
 * itself, one that is refused would be refused for a reason that is gone.
 */
public final class AggregateCache implements Cache {

    /** Axon tells nobody the version of what it caches. */
    private static final VarHandle VERSION = version();

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;
    private final JdbcClient db;

    public AggregateCache(JdbcClient db, long maximum) {
        this.db = db;
        this.entries = Caffeine.newBuilder().maximumSize(maximum).recordStats().build();
    }

    public com.github.benmanes.caffeine.cache.Cache<Object, Object> entries() {
        return entries;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public <K, V> V get(K key) {
        var entry = entries.getIfPresent(key);
        if (entry instanceof AggregateCacheEntry<?> aggregate && !current(key, aggregate)) {
            entries.invalidate(key);
            return null;
        }
        return (V) entry;
    }

    @Override
    @SuppressWarnings("NullAway")
    public void put(Object key, Object value) {
        // an aggregate that its first command did not bring into being has no identifier yet
        if (key != null) {
            entries.put(key, value);
        }
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return entries.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return entries.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        entries.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.asMap().containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }

    private boolean current(Object id, AggregateCacheEntry<?> cached) {
        var stored = db.sql("""
                        select sequence_number from domain_event_entry where aggregate_identifier = :id
                        order by sequence_number desc limit 1
                        """).param("id", id).query(Long.class).optional().orElse(null);
        return stored != null && stored.equals(versionOf(cached));
    }

    private static @Nullable Long versionOf(AggregateCacheEntry<?> cached) {
        return (Long) VERSION.get(cached);
    }

    private static VarHandle version() {
        try {
            return MethodHandles.privateLookupIn(AggregateCacheEntry.class, MethodHandles.lookup())
                    .findVarHandle(AggregateCacheEntry.class, "version", Long.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of Axon caches aggregates in another form", e);
        }
    }
}
