package org.klassny.notification.reference.read;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names and addresses, asked of people-service at the moment of sending; they are neither stored nor logged. */
public interface RecipientLookup {

    /** The guardians of the students; a {@link PeopleAway} says that people-service could not tell. */
    List<Recipient> guardiansOf(String school, Set<String> students);

    /**
     * A guardian as the one of a student.
     *
     * @param email null where there is none, or no consent
     */
    record Recipient(
            String guardianId,
            String studentId,
            PersonName guardianName,
            String studentGiven,
            @Nullable String email,
            boolean consent) {

        /** Whoever prints this prints no name. */
        @Override
        public String toString() {
            return "Recipient[" + guardianId + ", " + studentId + "]";
        }
    }

    record PersonName(
            String surname, String given, @Nullable String patronymic) {

        @Override
        public String toString() {
            return "PersonName[…]";
        }
    }

    /** People-service, or the identity provider that gives the token for it, did not answer as it should. */
    final class PeopleAway extends RuntimeException {

        public PeopleAway(Throwable cause) {
            super(cause.getClass().getSimpleName(), null, false, false);
        }
    }
}
