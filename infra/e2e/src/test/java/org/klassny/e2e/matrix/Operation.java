package org.klassny.e2e.matrix;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klassny.e2e.border.Browser;
import org.klassny.e2e.border.Browser.Answer;

/**
 * One request of a kind.
 *
 * @param name as it stands in the matrix: method, path of the contract, and what is special of this request
 * @param target path and query with ids in place
 * @param type of the body
 * @param body null for none
 */
record Operation(
        String service,
        String name,
        String method,
        String target,
        String type,
        @Nullable String body) {

    Answer ask(Browser browser, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        if (body != null) {
            all.put("Content-Type", type);
        }
        return browser.ask(method, target, body, all);
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /** Spoken by services among themselves: the gateway has no route to it. */
    boolean internal() {
        return target.startsWith("/internal/");
    }
}
