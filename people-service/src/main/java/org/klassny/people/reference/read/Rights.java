package org.klassny.people.reference.read;

import java.util.List;
import java.util.Optional;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.kit.time.SchoolDay;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Asks for role and relation together; answers with the actor in the one role that allows it (P1). */
@Component
public class Rights {

    public static final String HOMEROOM = "HOMEROOM_TEACHER";

    private static final List<String> DEPUTY = List.of("DEPUTY");

    private static final List<String> READ_EVERY_ROSTER =
            List.of("HEAD", "DEPUTY", "METHODIST", "AUDITOR", "ADMINISTRATOR", "SECRETARY");

    private final Relations relations;
    private final SchoolDay days;

    Rights(Relations relations, SchoolDay days) {
        this.relations = relations;
        this.days = days;
    }

    /** The first of the roles that the actor has. */
    public static Optional<Actor> as(Actor actor, List<String> roles) {
        return roles.stream().filter(actor::has).findFirst().map(actor::as);
    }

    /** For a controller that only these roles may call. */
    public static Actor acting(Actor actor, List<String> roles) {
        return as(actor, roles).orElseThrow(() -> new AccessDeniedException("none of the roles"));
    }

    /** The roles hold for every class, the homeroom teacher for the own one. */
    public Actor overClass(Actor actor, String classId, List<String> everywhere) {
        return as(actor, everywhere)
                .or(() -> homeroom(actor, relations.leadsClass(actor.school(), actor.person(), classId)))
                .orElseThrow(Rights::notYourClass);
    }

    /** A deputy may do what homeroom teachers may, for the students of every class. */
    public Actor overStudent(Actor actor, String studentId, List<String> everywhere) {
        return as(actor, everywhere)
                .or(() -> homeroom(
                        actor,
                        relations.leadsStudent(actor.school(), actor.person(), studentId, days.today(actor.school()))))
                .or(() -> as(actor, DEPUTY).filter(deputy -> relations.hasClass(deputy.school(), studentId)))
                .orElseThrow(Rights::notYourClass);
    }

    /** A deputy may do what homeroom teachers may, for the guardians of the whole school. */
    public Actor overGuardian(Actor actor, String guardianId, List<String> everywhere) {
        return as(actor, everywhere)
                .or(() -> homeroom(
                        actor,
                        relations.leadsChildOf(actor.school(), actor.person(), guardianId, days.today(actor.school()))))
                .or(() -> as(actor, DEPUTY))
                .orElseThrow(Rights::notYourClass);
    }

    public void readRosterOfGroup(Actor actor, String groupId) {
        var school = actor.school();
        var person = actor.person();
        if (as(actor, READ_EVERY_ROSTER).isEmpty()
                && !(actor.has(HOMEROOM) && relations.leadsClassOfGroup(school, person, groupId))
                && !(actor.has("TEACHER") && relations.teachesGroup(school, person, groupId, days.today(school)))) {
            throw new RuleViolated(
                    PeopleRule.NOT_YOUR_GROUP, "Only those who teach or lead these students may read who they are.");
        }
    }

    public void readRosterOfClass(Actor actor, String classId) {
        var school = actor.school();
        var person = actor.person();
        if (as(actor, READ_EVERY_ROSTER).isEmpty()
                && !(actor.has(HOMEROOM) && relations.leadsClass(school, person, classId))
                && !(actor.has("TEACHER") && relations.teachesClass(school, person, classId, days.today(school)))) {
            throw notYourClass();
        }
    }

    private static Optional<Actor> homeroom(Actor actor, boolean leads) {
        return actor.has(HOMEROOM) && leads ? Optional.of(actor.as(HOMEROOM)) : Optional.empty();
    }

    private static RuleViolated notYourClass() {
        return new RuleViolated(PeopleRule.NOT_YOUR_CLASS, "Only those who answer for the class may do this.");
    }
}
