package org.klassny.kit.problem;

import java.util.Locale;

/** The name of a rule that can be broken; an enum of the service implements it. */
public interface RuleCode {

    String name();

    Kind kind();

    /** The problem type that clients translate, such as {@code urn:klassny:problem:lesson-locked}. */
    default String type() {
        return Problems.type(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What a broken rule means for the client, and with it the HTTP status. */
    enum Kind {
        /** The request has a form that can't be right: 400. */
        MALFORMED,
        /** The actor has no right or no relation to the thing: 403. */
        FORBIDDEN,
        /** Not there, or of another school: 404. */
        UNKNOWN,
        /** A rule of the school stands against it: 409. */
        RULE,
        /** The version that the client saw is not the current one: 412. */
        STALE,
    }
}
