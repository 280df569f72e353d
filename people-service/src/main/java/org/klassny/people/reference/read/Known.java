package org.klassny.people.reference.read;

/** Says whether a school has something of this id; what is another school's is not there. */
@FunctionalInterface
public interface Known {

    boolean has(Thing thing, String school, String id);

    /** What can be asked for. */
    enum Thing {
        CLASS,
        STUDENT,
        GUARDIAN,
        STAFF
    }
}
