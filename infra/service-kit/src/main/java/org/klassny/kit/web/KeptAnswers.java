package org.klassny.kit.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/**
 * Answers that are dear to make and often asked for again unchanged, packed as browsers take them, in the memory of this
 * instance. What is shown is named by a key that is another as soon as anything of it changes: nothing has to be thrown
 * away in time.
 */
public final class KeptAnswers {

    /** Another program may answer otherwise from the same data. */
    private final UUID life = UUID.randomUUID();

    private final Cache<Object, byte[]> packed;

    /** @param bytes of memory at most */
    public KeptAnswers(long bytes) {
        packed = Caffeine.newBuilder()
                .<Object, byte[]>weigher((_, answer) -> answer.length)
                .maximumWeight(bytes)
                .build();
    }

    /**
     * The JSON that the key names. Who has it already (RFC 9110, If-None-Match) is told so in 304 without it.
     *
     * @param key of value types with a text form of their own
     */
    public @Nullable ResponseEntity<byte[]> answer(WebRequest request, Object key, Supplier<String> json) {
        var tag = tag(key);
        if (request.checkNotModified(tag)) {
            return null;
        }
        var kept = packed.get(key, _ -> pack(json.get()));
        var answer = ResponseEntity.ok().eTag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return takesPacked(request)
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(kept)
                : answer.body(unpack(kept));
    }

    private String tag(Object key) {
        var name = life + key.toString();
        return "W/\"" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    private static boolean takesPacked(WebRequest request) {
        var encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    private static byte[] pack(String json) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] unpack(byte[] packed) {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return unpacking.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
