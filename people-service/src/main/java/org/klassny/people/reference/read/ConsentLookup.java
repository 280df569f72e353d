package org.klassny.people.reference.read;

import java.time.LocalDate;

/** Says who may decide over a student's data: a linked guardian, or the student from 16 on (P8). */
@FunctionalInterface
public interface ConsentLookup {

    boolean mayDecide(String school, String studentId, String personId, LocalDate day);
}
