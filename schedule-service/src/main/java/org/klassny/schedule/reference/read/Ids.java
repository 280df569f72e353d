package org.klassny.schedule.reference.read;

/** The form of every id, ours and those of others. */
public final class Ids {

    public static final String FORM = "[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}";

    private Ids() {}
}
