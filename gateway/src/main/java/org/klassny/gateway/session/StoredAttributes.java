package org.klassny.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Session attributes as JSON with the name of their type. What another version wrote and this one can't read is as if it were not
 * there. What was read is known by its bytes, for a session is read at every request and written at few: the row still decides
 * whether there is a session and what is in it.
 */
final class StoredAttributes implements GenericConverter {

    private static final Logger LOG = LoggerFactory.getLogger(StoredAttributes.class);

    /** Of some thousand sessions. */
    private static final int KNOWN_BYTES = 16 << 20;

    private static final Duration KNOWN_FOR = Duration.ofMinutes(10);

    private final ObjectWriter writer;
    private final ObjectReader reader;
    private final Cache<ByteBuffer, @Nullable Object> known = Caffeine.newBuilder()
            .<ByteBuffer, Object>weigher((stored, _) -> stored.capacity())
            .maximumWeight(KNOWN_BYTES)
            .expireAfterAccess(KNOWN_FOR)
            .build();

    StoredAttributes(JsonMapper mapper) {
        writer = mapper.writerFor(Object.class);
        reader = mapper.readerFor(Object.class);
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(Object.class, byte[].class), new ConvertiblePair(byte[].class, Object.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        return source instanceof byte[] stored
                ? known.get(ByteBuffer.wrap(stored), _ -> read(stored))
                : writer.writeValueAsBytes(source);
    }

    private @Nullable Object read(byte[] stored) {
        try {
            return reader.readValue(stored);
        } catch (JacksonException e) {
            LOG.warn("a session attribute can't be read and is dropped: {}", e.getOriginalMessage());
            return null;
        }
    }
}
