package org.klassny.journal.correction.write;

import java.util.regex.Pattern;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.form.Id;
import org.klassny.kit.note.CarriesNote;
import org.klassny.kit.note.Note;
import org.klassny.kit.problem.RuleViolated;

/** What can be asked of a correction. */
public sealed interface CorrectionCommand {

    String correctionId();

    Actor by();

    /**
     * A teacher asks for the change of one cell.
     *
     * @param seen version of the cell that the teacher saw; 0 where nothing stood
     * @param note the explanatory note
     */
    record RequestCorrection(
            @TargetAggregateIdentifier String correctionId,
            Actor by,
            String lessonId,
            String studentId,
            ProposedChange change,
            int seen,
            CorrectionReason reason,
            Note note)
            implements CorrectionCommand, CarriesNote {

        private static final Pattern ID = Pattern.compile(Id.FORM);

        public RequestCorrection {
            if (!ID.matcher(correctionId).matches()) {
                throw new RuleViolated(CorrectionRule.MALFORMED_ID, "The id has not the form of an id.");
            }
        }
    }

    record AllowCorrection(@TargetAggregateIdentifier String correctionId, Actor by) implements CorrectionCommand {}

    record RefuseCorrection(@TargetAggregateIdentifier String correctionId, Actor by, Note note)
            implements CorrectionCommand, CarriesNote {}
}
