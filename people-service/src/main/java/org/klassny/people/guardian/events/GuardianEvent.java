package org.klassny.people.guardian.events;

/** All that can happen to a guardian. */
public sealed interface GuardianEvent permits GuardianRegistered, GuardianLinked, GuardianUnlinked, GuardianRemoved {

    String guardianId();
}
