package org.klassny.teststack.contract;

import java.util.List;

/** What a check found wrong, told all at once. */
final class Findings {

    private Findings() {}

    static void none(List<String> findings) {
        if (!findings.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), findings));
        }
    }
}
