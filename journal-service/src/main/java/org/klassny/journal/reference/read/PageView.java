package org.klassny.journal.reference.read;

import java.time.LocalDate;
import org.klassny.kit.actor.Actor;

/**
 * A page as somebody may see it.
 *
 * @param ownPage the person teaches the group by lessons or teaching load
 * @param substituteToday the person holds one of today's lessons instead of the teacher
 * @param homeroom the person leads one of the group's classes
 */
public record PageView(
        PageKey key, LocalDate today, Actor actor, boolean ownPage, boolean substituteToday, boolean homeroom) {

    public boolean teacher() {
        return actor.has("TEACHER");
    }

    public boolean deputy() {
        return actor.has("DEPUTY");
    }

    /** May set what belongs to the page as a whole: term marks, the lesson plan. */
    public boolean leads() {
        return deputy() || (teacher() && ownPage);
    }

    /** J3: may turn absences into excused ones or illness. */
    public boolean excuses() {
        return deputy() || leadsClass();
    }

    boolean leadsClass() {
        return actor.has("HOMEROOM_TEACHER") && homeroom;
    }

    /** Sees today's lessons of the substitution and no more. */
    public boolean onlySubstituted() {
        return !actor.hasAny(PageAccess.READ_EVERY_PAGE) && !(teacher() && ownPage) && !leadsClass();
    }
}
