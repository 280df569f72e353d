package org.klassny.reporting.reference.read;

import java.util.Set;

/** Who may do what here, in the roles of the realm (REQUIREMENTS, Roles). */
public final class Roles {

    /** Who inspects sees every page of the school; a teacher sees own pages. */
    public static final Set<String> CONTROL = Set.of("DEPUTY", "HEAD", "METHODIST");

    public static final String READ_FILL_RATE = "hasAnyRole('DEPUTY', 'HEAD', 'METHODIST', 'TEACHER')";
    public static final String READ_AUDIT = "hasAnyRole('AUDITOR', 'DEPUTY', 'HEAD')";
    public static final String REPLAY = "hasAnyRole('AUDITOR', 'ADMINISTRATOR')";
    public static final String VERIFY = "hasRole('AUDITOR')";

    private Roles() {}
}
