package org.klassny.teststack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klassny.local.server.Database;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** Tells a service under test where its servers are. Without fields: equal for all tests, so that contexts are shared. */
record StackProperties() implements ContextCustomizer {

    private static final String PUBLIC_KEY = "spring.security.oauth2.resourceserver.jwt.public-key-location";

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        EndOfRun.before(context);
        Once<Database> database = new Once<>(() -> Stack.database("test"));
        Map<String, Supplier<Object>> values = new LinkedHashMap<>();
        values.put("KLASSNY_DB_URL", () -> database.get().url());
        values.put("KLASSNY_DB_USER", () -> database.get().user());
        values.put("KLASSNY_DB_PASSWORD", () -> database.get().password());
        values.put("KLASSNY_KAFKA", () -> Stack.kafka().bootstrap());
        values.put("KLASSNY_SMTP_HOST", () -> "127.0.0.1");
        values.put("KLASSNY_SMTP_PORT", () -> Stack.smtp().getSmtp().getPort());
        values.put("KLASSNY_PORT", () -> 0);
        values.put("KLASSNY_MANAGEMENT_PORT", () -> 0);
        values.put("KLASSNY_ISSUER", () -> Tokens.ISSUER);
        values.put("KLASSNY_PEOPLE_SECRET", () -> Realm.SECRET);
        values.put("KLASSNY_NOTIFICATION_SECRET", () -> Realm.SECRET);
        values.put(PUBLIC_KEY, () -> Tokens.publicKey().toUri().toString());
        context.getEnvironment().getPropertySources().addFirst(new Source(values));
    }

    /** Asks a server for its address only when the property is read, so that it does not start for nothing. */
    private static final class Source extends EnumerablePropertySource<Map<String, Supplier<Object>>> {

        Source(Map<String, Supplier<Object>> values) {
            super("klassny stack", values);
        }

        @Override
        public String[] getPropertyNames() {
            return source.keySet().toArray(String[]::new);
        }

        @Override
        public @Nullable Object getProperty(String name) {
            Supplier<Object> value = source.get(name);
            return value == null ? null : value.get();
        }
    }

    private static final class Once<T> {
        private final Supplier<T> source;
        private @Nullable T value;

        Once(Supplier<T> source) {
            this.source = source;
        }

        synchronized T get() {
            if (value == null) {
                value = source.get();
            }
            return value;
        }
    }
}
