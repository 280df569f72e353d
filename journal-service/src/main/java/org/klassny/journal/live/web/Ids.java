package org.klassny.journal.live.web;

/** The form of every id, ours and those that clients make. */
final class Ids {

    static final String FORM = "[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}";
    static final String REFUSED = "is no id";

    private Ids() {}
}
