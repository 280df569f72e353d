package org.klassny.people.reference.read;

import java.time.LocalDate;
import java.util.Optional;

/** Finds the class that a student is in on a day. */
@FunctionalInterface
public interface EnrollmentLookup {

    Optional<String> classOn(String school, String studentId, LocalDate day);
}
