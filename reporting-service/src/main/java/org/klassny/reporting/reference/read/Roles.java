package org.klassny.reporting.reference.read;

import java.util.Set;

/** Who may do what here, in the roles of the realm (REQUIREMENTS, Roles). */
public final class Roles {

    /** Who inspects sees every page of the school; a teacher sees own pages. */
    public static final Set<String> CONTROL = Set.of("DEPUTY", "HEAD", "METHODIST");

    /** Whose reports are of the whole school. */
    public static final Set<String> READS_ALL = Set.of("DEPUTY", "HEAD", "METHODIST", "AUDITOR");

    static final Set<String> TEACHES = Set.of("TEACHER");
    static final Set<String> LEADS_A_CLASS = Set.of("HOMEROOM_TEACHER");

    public static final String READ_FILL_RATE = "hasAnyRole('DEPUTY', 'HEAD', 'METHODIST', 'TEACHER')";
    public static final String READ_AUDIT = "hasAnyRole('AUDITOR', 'DEPUTY', 'HEAD')";
    /** All of it; a teacher has the histories of cells of own pages. */
    public static final Set<String> AUDITS = Set.of("AUDITOR", "DEPUTY", "HEAD");

    public static final String READ_CELL_HISTORY = "hasAnyRole('AUDITOR', 'DEPUTY', 'HEAD', 'TEACHER')";
    public static final String READ_CORRECTIONS = "hasAnyRole('DEPUTY', 'HEAD', 'METHODIST', 'AUDITOR')";
    public static final String READ_PROGRESS =
            "hasAnyRole('DEPUTY', 'HEAD', 'METHODIST', 'AUDITOR', 'TEACHER', 'HOMEROOM_TEACHER')";
    public static final String READ_MISSED_LESSONS = READ_PROGRESS;
    public static final String READ_REPLACED_LESSONS =
            "hasAnyRole('DEPUTY', 'HEAD', 'METHODIST', 'AUDITOR', 'ADMINISTRATOR')";
    public static final String READ_SUMMARY_SHEET =
            "hasAnyRole('DEPUTY', 'HEAD', 'METHODIST', 'AUDITOR', 'HOMEROOM_TEACHER')";
    public static final String REPLAY = "hasAnyRole('AUDITOR', 'ADMINISTRATOR')";
    public static final String VERIFY = "hasRole('AUDITOR')";

    private Roles() {}
}
