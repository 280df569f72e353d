package org.klassny.people.student.write;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.CarriesCard;
import org.klassny.people.reference.read.ErasesCard;
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

    /** The stay that began that day never was: the last day is the one before. */
    record AnnulEnrollment(@TargetAggregateIdentifier String studentId, String classId, LocalDate from, Order order)
            implements StudentCommand {}

    /** The transfer of that day never was: from that day on the class is the former one. */
    record RevertTransfer(
            @TargetAggregateIdentifier String studentId,
            String classBefore,
            String classId,
            LocalDate from,
            Order order)
            implements StudentCommand {}

    /** The departure never was: the stay goes on from the day after it. */
    record ReadmitStudent(@TargetAggregateIdentifier String studentId, String classId, LocalDate until, Order order)
            implements StudentCommand {}

    /** Somebody who is in no class. */
    record RemoveStudent(@TargetAggregateIdentifier String studentId) implements StudentCommand, ErasesCard {

        @Override
        public String personId() {
            return studentId;
        }
    }

    /** The order of the head of school by which a student comes, moves or goes (P6). */
    record Order(String number, LocalDate date) {}
}
