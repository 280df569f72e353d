package org.klassny.people.student.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.klassny.people.Given;
import org.klassny.people.reference.read.Known;
import org.klassny.people.student.events.StudentDeparted;
import org.klassny.people.student.events.StudentEnrolled;
import org.klassny.people.student.events.StudentRegistered;
import org.klassny.people.student.events.StudentRemoved;
import org.klassny.people.student.events.StudentTransferred;
import org.klassny.people.student.write.StudentCommand.AnnulEnrollment;
import org.klassny.people.student.write.StudentCommand.EnrollStudent;
import org.klassny.people.student.write.StudentCommand.Order;
import org.klassny.people.student.write.StudentCommand.ReadmitStudent;
import org.klassny.people.student.write.StudentCommand.RemoveStudent;
import org.klassny.people.student.write.StudentCommand.RevertTransfer;

/** Orders that an undone import takes back (P11). */
class StudentUndoingTest {

    private static final String ANNA = "student-anna";
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Order ORDER = new Order("45-у", LocalDate.of(2026, 8, 28));

    private static final StudentRegistered REGISTERED = new StudentRegistered(ANNA);
    private static final StudentEnrolled ENROLLED =
            new StudentEnrolled(ANNA, "class-7b", SEPTEMBER, "45-у", ORDER.date());
    private static final StudentTransferred TRANSFERRED =
            new StudentTransferred(ANNA, "class-7b", "class-7a", MONDAY, "45-у", ORDER.date());
    private static final StudentDeparted DEPARTED = new StudentDeparted(ANNA, "class-7b", MONDAY, "45-у", ORDER.date());

    @Test
    void aStayThatNeverWasEndsOnTheDayBeforeItsFirst() {
        student(REGISTERED, ENROLLED)
                .when(new AnnulEnrollment(ANNA, "class-7b", SEPTEMBER, ORDER))
                .expectEvents(new StudentDeparted(ANNA, "class-7b", SEPTEMBER.minusDays(1), "45-у", ORDER.date()));
    }

    @Test
    void afterItTheStudentCanBeEnrolledFromTheSameDayOn() {
        student(
                        REGISTERED,
                        ENROLLED,
                        new StudentDeparted(ANNA, "class-7b", SEPTEMBER.minusDays(1), "45-у", ORDER.date()))
                .when(new EnrollStudent(ANNA, "class-7b", SEPTEMBER, ORDER))
                .expectEvents(ENROLLED);
    }

    @Test
    void aTransferThatNeverWasLeadsBackFromItsDayOn() {
        student(REGISTERED, ENROLLED, TRANSFERRED)
                .when(new RevertTransfer(ANNA, "class-7b", "class-7a", MONDAY, ORDER))
                .expectEvents(new StudentTransferred(ANNA, "class-7a", "class-7b", MONDAY, "45-у", ORDER.date()));
    }

    @Test
    void aDepartureThatNeverWasIsFollowedByTheNextDay() {
        student(REGISTERED, ENROLLED, DEPARTED)
                .when(new ReadmitStudent(ANNA, "class-7b", MONDAY, ORDER))
                .expectEvents(new StudentEnrolled(ANNA, "class-7b", MONDAY.plusDays(1), "45-у", ORDER.date()));
    }

    @Test
    void nothingIsTakenBackOnceSomethingElseHolds() {
        assertThat(student(REGISTERED, ENROLLED, TRANSFERRED)
                        .refusal(new AnnulEnrollment(ANNA, "class-7b", SEPTEMBER, ORDER)))
                .isEqualTo("CHANGED_SINCE");
        assertThat(student(REGISTERED, ENROLLED).refusal(new ReadmitStudent(ANNA, "class-7b", MONDAY, ORDER)))
                .isEqualTo("CHANGED_SINCE");
        assertThat(student(REGISTERED, ENROLLED).refusal(new RemoveStudent(ANNA)))
                .isEqualTo("ALREADY_ENROLLED");
    }

    @Test
    void whoIsRemovedIsNotThereAnyMore() {
        student(REGISTERED).when(new RemoveStudent(ANNA)).expectEvents(new StudentRemoved(ANNA));
        assertThat(student(REGISTERED, new StudentRemoved(ANNA)).refusal(new RemoveStudent(ANNA)))
                .isEqualTo("NOT_FOUND");
    }

    private static Given<Student> student(Object... history) {
        return Given.events(Student.class, history).with((Known) (_, _, _) -> true);
    }
}
