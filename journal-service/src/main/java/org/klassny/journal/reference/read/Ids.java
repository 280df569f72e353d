package org.klassny.journal.reference.read;

/** The form of every id, ours and those that clients make. */
public final class Ids {

    public static final String FORM = "[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}";
    public static final String REFUSED = "is no id";

    private Ids() {}
}
