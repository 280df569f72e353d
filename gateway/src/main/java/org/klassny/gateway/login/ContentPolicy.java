package org.klassny.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.klassny.gateway.page.StyleNonce;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Only files of this site, and {@code <style>} elements of the page itself. The logout is answered with a redirect to
 * Keycloak, which counts as a target of the form.
 */
final class ContentPolicy implements HeaderWriter {

    private static final String HEADER = "Content-Security-Policy";

    private final String policy;

    ContentPolicy(URI provider) {
        policy = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'%s",
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self'",
                "manifest-src 'self'",
                "worker-src 'self'",
                "base-uri 'none'",
                "form-action 'self' " + provider.getScheme() + "://" + provider.getRawAuthority(),
                "frame-ancestors 'none'");
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var nonce = StyleNonce.made(request);
        response.setHeader(HEADER, policy.formatted(nonce == null ? "" : " 'nonce-" + nonce + "'"));
    }
}
