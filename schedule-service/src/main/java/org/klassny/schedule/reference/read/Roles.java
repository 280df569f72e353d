package org.klassny.schedule.reference.read;

import java.util.Set;
import org.klassny.kit.actor.Actor;

/** Who may do what here: the roles of the catalogue as conditions, and the role in which somebody plans. */
public final class Roles {

    public static final String ANYBODY = "isAuthenticated()";
    public static final String STAFF =
            "hasAnyRole('HEAD', 'DEPUTY', 'ADMINISTRATOR', 'SECRETARY', 'METHODIST', 'TEACHER', 'HOMEROOM_TEACHER')";
    /** Whoever reads everything sees what is planned by. */
    public static final String SEE_PLANNING = "hasAnyRole('HEAD', 'DEPUTY', 'ADMINISTRATOR')";

    public static final String PLANNERS = "hasAnyRole('DEPUTY', 'ADMINISTRATOR')";
    public static final String CONTROLLERS = "hasAnyRole('DEPUTY', 'METHODIST')";

    private static final Set<String> STAFF_ROLES =
            Set.of("HEAD", "DEPUTY", "ADMINISTRATOR", "SECRETARY", "METHODIST", "TEACHER", "HOMEROOM_TEACHER");

    private Roles() {}

    public static boolean isStaff(Actor actor) {
        return actor.hasAny(STAFF_ROLES);
    }

    /** A planner in the one role that allows it, which the events then name. */
    public static Actor planning(Actor actor) {
        return actor.as(actor.has("DEPUTY") ? "DEPUTY" : "ADMINISTRATOR");
    }

    /** One who controls, in the one role that allows it. */
    public static Actor controlling(Actor actor) {
        return actor.as(actor.has("DEPUTY") ? "DEPUTY" : "METHODIST");
    }
}
