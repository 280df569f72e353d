package org.klassny.people.student.write;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.CarriesCard;
import org.klassny.people.reference.read.Ids;

/** What can be asked for a student. */
public sealed interface StudentCommand {

    String studentId();

    record SaveStudentCard(@TargetAggregateIdentifier String studentId, Card card, int seen)
            implements StudentCommand, CarriesCard {

        public SaveStudentCard {
            Ids.require(studentId);
        }

        @Override
        public String personId() {
            return studentId;
        }
    }

    record EnrollStudent(@TargetAggregateIdentifier String studentId, String classId, LocalDate from, Order order)
            implements StudentCommand {}

    record TransferStudent(@TargetAggregateIdentifier String studentId, String classId, LocalDate from, Order order)
            implements StudentCommand {}

    /** {@code until} is the last day in the school. */
    record LetStudentDepart(@TargetAggregateIdentifier String studentId, LocalDate until, Order order)
            implements StudentCommand {}

    /** The order of the head of school by which a student comes, moves or goes (P6). */
    record Order(String number, LocalDate date) {}
}
