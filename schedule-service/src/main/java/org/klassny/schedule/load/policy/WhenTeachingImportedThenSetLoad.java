package org.klassny.schedule.load.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.load.read.LoadQueries;
import org.klassny.schedule.load.write.LoadCommand.TakeLoad;
import org.klassny.schedule.reference.events.ImportFact;
import org.klassny.schedule.reference.events.ImportFact.TeachingImported;
import org.klassny.schedule.reference.read.OwnId;
import org.klassny.schedule.reference.read.Taken;
import org.klassny.schedule.reference.read.TakenOver;

/** Who teaches what to whom in a file has that load here, with 0 hours a week where the file says none. */
public record WhenTeachingImportedThenSetLoad(LoadQueries loads, TakenOver takenOver) {

    public List<Taken> react(Recorded<ImportFact> recorded) {
        return recorded.event() instanceof TeachingImported teaching
                        && takenOver.ownId(recorded.school(), teaching.loadId()).isEmpty()
                ? List.of(taken(recorded.school(), teaching))
                : List.of();
    }

    private Taken taken(String school, TeachingImported teaching) {
        var id = OwnId.LOAD.of(teaching.loadId());
        var subject = takenOver.ownId(school, teaching.subjectId()).orElse(teaching.subjectId());
        return loads.of(school, teaching.groupId(), subject, teaching.teacherId())
                .map(load -> Taken.found(id, load))
                .orElseGet(() -> Taken.made(
                        id,
                        new TakeLoad(
                                id,
                                teaching.groupId(),
                                subject,
                                teaching.teacherId(),
                                Objects.requireNonNullElse(teaching.hoursAWeek(), BigDecimal.ZERO))));
    }
}
