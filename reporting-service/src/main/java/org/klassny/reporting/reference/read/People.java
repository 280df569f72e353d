package org.klassny.reporting.reference.read;

import java.util.Map;
import org.klassny.kit.actor.ActorToken;

/**
 * What persons are called, asked from people-service at the moment of use and in the name of who prints: who may not see
 * a name there gets none here. Nothing of it is kept.
 */
public interface People {

    String school(ActorToken token);

    /** Names of all staff by id. */
    Map<String, String> staff(ActorToken token);

    /** Names by id of who is or was in a class. */
    Map<String, String> ofClass(ActorToken token, String classId);

    /** Names by id of who is or was on the roster of a group. */
    Map<String, String> ofGroup(ActorToken token, String groupId);
}
