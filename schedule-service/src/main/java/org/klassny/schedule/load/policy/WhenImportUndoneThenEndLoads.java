package org.klassny.schedule.load.policy;

import java.util.List;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.load.write.LoadCommand.EndLoad;
import org.klassny.schedule.reference.events.ImportFact;
import org.klassny.schedule.reference.events.ImportFact.ImportUndone;
import org.klassny.schedule.reference.read.LoadLookup;
import org.klassny.schedule.reference.read.OwnId;
import org.klassny.schedule.reference.read.TakenOver;

/** The loads that an import has brought go with it; those on which a timetable was built stay. */
public record WhenImportUndoneThenEndLoads(TakenOver takenOver, LoadLookup loads) {

    public List<?> react(Recorded<ImportFact> recorded) {
        var school = recorded.school();
        return recorded.event() instanceof ImportUndone undone
                ? takenOver.madeFor(school, undone.importId(), OwnId.LOAD).stream()
                        .filter(load -> !loads.timetabled(school, load))
                        .map(EndLoad::new)
                        .toList()
                : List.of();
    }
}
