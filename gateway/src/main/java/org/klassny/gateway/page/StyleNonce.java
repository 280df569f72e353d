package org.klassny.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A word that only this answer's page knows; the browser takes {@code <style>} elements that carry it and no others. */
public final class StyleNonce {

    private static final String ATTRIBUTE = StyleNonce.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private StyleNonce() {}

    /** The nonce of the answer to this request; made when it is asked for first. */
    static String of(HttpServletRequest request) {
        var made = made(request);
        if (made != null) {
            return made;
        }
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(ATTRIBUTE, nonce);
        return nonce;
    }

    /** The nonce, where the answer has one. */
    public static @Nullable String made(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }
}
