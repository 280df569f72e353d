package org.klassny.reporting.lessons.web;

/** The form of every id. */
final class Ids {

    static final String FORM = "[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}";
    static final String REFUSED = "is not an id";

    private Ids() {}
}
