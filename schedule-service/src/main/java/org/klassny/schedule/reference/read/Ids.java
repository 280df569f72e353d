package org.klassny.schedule.reference.read;

/** The form of ids. Those of own things begin with their kind, so that no two things of the service have one id. */
public final class Ids {

    public static final String FORM = "[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}";
    public static final String YEAR = "year-[A-Za-z0-9_.:-]{1,58}";
    public static final String TERM = "term-[A-Za-z0-9_.:-]{1,58}";
    public static final String HOLIDAY = "holiday-[A-Za-z0-9_.:-]{1,55}";
    public static final String BELLS = "bells-[A-Za-z0-9_.:-]{1,57}";
    public static final String SUBJECT = "subject-[A-Za-z0-9_.:-]{1,55}";
    public static final String ROOM = "room-[A-Za-z0-9_.:-]{1,58}";
    public static final String LOAD = "load-[A-Za-z0-9_.:-]{1,58}";
    /** Shorter than others: a lesson's id is made of it and the date. */
    public static final String ENTRY = "entry-[A-Za-z0-9_.:-]{1,48}";

    public static final String SUBSTITUTION = "substitution-[A-Za-z0-9_.:-]{1,50}";
    public static final String ASSESSMENT = "assessment-[A-Za-z0-9_.:-]{1,52}";

    private Ids() {}
}
