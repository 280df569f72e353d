package org.klassny.people.student.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klassny.people.Given;
import org.klassny.people.card.events.CardChanged;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.Known;
import org.klassny.people.reference.read.Name;
import org.klassny.people.reference.read.StoredCards;
import org.klassny.people.student.events.StudentDeparted;
import org.klassny.people.student.events.StudentEnrolled;
import org.klassny.people.student.events.StudentRegistered;
import org.klassny.people.student.events.StudentTransferred;
import org.klassny.people.student.write.StudentCommand.EnrollStudent;
import org.klassny.people.student.write.StudentCommand.LetStudentDepart;
import org.klassny.people.student.write.StudentCommand.Order;
import org.klassny.people.student.write.StudentCommand.SaveStudentCard;
import org.klassny.people.student.write.StudentCommand.TransferStudent;

class StudentTest {

    private static final String ANNA = "student-anna";
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Order ORDER = new Order("45-у", LocalDate.of(2026, 8, 28));
    private static final Card CARD = Card.ofStudent(new Name("Ягодкина", "Анна", null), LocalDate.of(2013, 5, 17));

    private static final StudentRegistered REGISTERED = new StudentRegistered(ANNA);
    private static final CardChanged NAMED = new CardChanged(ANNA, "STUDENT", List.of("birthDate", "given", "surname"));
    private static final StudentEnrolled ENROLLED =
            new StudentEnrolled(ANNA, "class-7b", SEPTEMBER, "45-у", ORDER.date());
    private static final StudentDeparted DEPARTED = new StudentDeparted(ANNA, "class-7b", MONDAY, "45-у", ORDER.date());

    @Test
    void isRegisteredWithTheNamesOfTheFieldsAndNoneOfTheirValues() {
        student()
                .with(nothingStored())
                .when(new SaveStudentCard(ANNA, CARD, 0))
                .expectEvents(REGISTERED, NAMED)
                .expectResultMessagePayload(1);
    }

    @Test
    void namesOnlyTheFieldsThatChanged() {
        var renamed = Card.ofStudent(new Name("Малинкина", "Анна", "Петровна"), CARD.birthDate());
        student(REGISTERED, NAMED)
                .with(stored())
                .when(new SaveStudentCard(ANNA, renamed, 1))
                .expectEvents(new CardChanged(ANNA, "STUDENT", List.of("patronymic", "surname")))
                .expectResultMessagePayload(2);
    }

    @Test
    void aCardSentAgainChangesNothing() {
        student(REGISTERED, NAMED)
                .with(stored())
                .when(new SaveStudentCard(ANNA, CARD, 0))
                .expectNoEvents()
                .expectResultMessagePayload(1);
    }

    @Test
    void refusesAStaleCardAndTheIdOfAnotherSchool() {
        var other = Card.ofStudent(new Name("Другая", "Анна", null), null);
        assertThat(student(REGISTERED, NAMED).with(stored()).refusal(new SaveStudentCard(ANNA, other, 0)))
                .isEqualTo("STALE");
        assertThat(student(REGISTERED, NAMED)
                        .with(nothingStored())
                        .refusal("school-2", new SaveStudentCard(ANNA, other, 0)))
                .isEqualTo("ID_TAKEN");
    }

    @Test
    void comesMovesAndGoesByOrder() {
        student(REGISTERED)
                .with(everyClass())
                .when(new EnrollStudent(ANNA, "class-7b", SEPTEMBER, ORDER))
                .expectEvents(ENROLLED);
        student(REGISTERED, ENROLLED)
                .with(everyClass())
                .when(new TransferStudent(ANNA, "class-7a", MONDAY, ORDER))
                .expectEvents(new StudentTransferred(ANNA, "class-7b", "class-7a", MONDAY, "45-у", ORDER.date()));
        student(REGISTERED, ENROLLED)
                .when(new LetStudentDepart(ANNA, MONDAY, ORDER))
                .expectEvents(DEPARTED);
    }

    @Test
    void anOrderSentAgainChangesNothing() {
        student(REGISTERED, ENROLLED)
                .with(everyClass())
                .when(new EnrollStudent(ANNA, "class-7b", SEPTEMBER, ORDER))
                .expectNoEvents();
        student(REGISTERED, ENROLLED, DEPARTED)
                .when(new LetStudentDepart(ANNA, MONDAY, ORDER))
                .expectNoEvents();
    }

    @Test
    void comesBackOnlyAfterTheLastDay() {
        assertThat(student(REGISTERED, ENROLLED, DEPARTED)
                        .with(everyClass())
                        .refusal(new EnrollStudent(ANNA, "class-7a", MONDAY, ORDER)))
                .isEqualTo("DATE_BEFORE_ENROLLMENT");
        student(REGISTERED, ENROLLED, DEPARTED)
                .with(everyClass())
                .when(new EnrollStudent(ANNA, "class-7a", MONDAY.plusDays(1), ORDER))
                .expectEvents(new StudentEnrolled(ANNA, "class-7a", MONDAY.plusDays(1), "45-у", ORDER.date()));
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThat(student(REGISTERED, ENROLLED)
                        .with(everyClass())
                        .refusal(new EnrollStudent(ANNA, "class-7a", MONDAY, ORDER)))
                .isEqualTo("ALREADY_ENROLLED");
        assertThat(student(REGISTERED).with(everyClass()).refusal(new TransferStudent(ANNA, "class-7a", MONDAY, ORDER)))
                .isEqualTo("NOT_ENROLLED");
        assertThat(student(REGISTERED, ENROLLED)
                        .with(everyClass())
                        .refusal(new TransferStudent(ANNA, "class-7b", MONDAY, ORDER)))
                .isEqualTo("SAME_CLASS");
        assertThat(student(REGISTERED, ENROLLED)
                        .with(everyClass())
                        .refusal(new TransferStudent(ANNA, "class-7a", SEPTEMBER, ORDER)))
                .isEqualTo("DATE_BEFORE_ENROLLMENT");
        assertThat(student(REGISTERED).with(noClass()).refusal(new EnrollStudent(ANNA, "class-7b", MONDAY, ORDER)))
                .isEqualTo("UNKNOWN_CLASS");
        assertThat(student(REGISTERED, ENROLLED).refusal(new LetStudentDepart(ANNA, SEPTEMBER.minusDays(1), ORDER)))
                .isEqualTo("DATE_BEFORE_ENROLLMENT");
        assertThat(student(REGISTERED, ENROLLED).refusal("school-2", new LetStudentDepart(ANNA, MONDAY, ORDER)))
                .isEqualTo("NOT_FOUND");
    }

    private static Given<Student> student(Object... history) {
        return Given.events(Student.class, history);
    }

    private static StoredCards nothingStored() {
        return (_, _) -> Optional.empty();
    }

    private static StoredCards stored() {
        return (_, _) -> Optional.of(CARD);
    }

    private static Known everyClass() {
        return (_, _, _) -> true;
    }

    private static Known noClass() {
        return (_, _, _) -> false;
    }
}
