package org.klassny.reporting.reference.read;

/** The form of every id. */
public final class Ids {

    public static final String FORM = "[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}";
    public static final String REFUSED = "is not an id";

    private Ids() {}
}
