package org.klassny.kit.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A free text, which is personal data: events carry {@code id} and {@code digest}, the text and its salt lie in an
 * erasable row (P13).
 *
 * @param salt 32 random bytes in hex; erased with the text, so that the digest tells nothing any more
 * @param digest HMAC-SHA-256 of the text under the salt, in hex
 */
public record Note(String id, String text, String salt, String digest) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Note of(String id, String text) {
        var salt = new byte[32];
        RANDOM.nextBytes(salt);
        return new Note(id, text, HexFormat.of().formatHex(salt), digest(salt, text));
    }

    /** Whether the text is still the one that the event named. */
    public boolean matches(String digest) {
        return digest(HexFormat.of().parseHex(salt), text).equals(digest);
    }

    private static String digest(byte[] salt, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
