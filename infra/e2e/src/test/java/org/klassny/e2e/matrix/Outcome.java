package org.klassny.e2e.matrix;

import org.klassny.e2e.border.Browser.Answer;

/** What became of a request, as far as rights go: a thing that is not there or a rule of the school was asked for after them. */
enum Outcome {
    LET_THROUGH("+"),
    /** None of the account's roles allows it. */
    ROLE_MISSING("-"),
    /** The role would do, the relation does not: another's page, lesson, child. */
    RELATION_MISSING("r"),
    NOBODY_IS_LOGGED_IN("."),
    FAILED("!");

    private final String sign;

    Outcome(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    static Outcome of(Answer answer) {
        return switch (answer.status()) {
            case 401 -> NOBODY_IS_LOGGED_IN;
            case 403 -> answer.body().contains("\"role-missing\"") ? ROLE_MISSING : RELATION_MISSING;
            default -> answer.status() >= 500 ? FAILED : LET_THROUGH;
        };
    }
}
