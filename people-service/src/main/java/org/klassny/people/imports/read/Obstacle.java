package org.klassny.people.imports.read;

/**
 * Why an import cannot be undone any more.
 *
 * @param name of the person, class or group, for the screen of the one who undoes
 */
public record Obstacle(Why why, String name) {

    /** Screens translate them. */
    public enum Why {
        CHANGED_LATER,
        MOVED_LATER,
        HAS_ACCOUNT,
        HAS_CONSENT,
        CONSENT_WITHDRAWN,
        LINKED_LATER,
        IN_GROUP_LATER,
        HAS_STUDENTS,
        IS_TAUGHT,
        LEADS_CLASS,
        HAS_LESSONS
    }
}
