package org.klassny.schedule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.klassny.kit.event.EventNames;
import org.klassny.kit.event.Json;
import org.klassny.schedule.assessment.events.AssessmentEvent;
import org.klassny.schedule.bells.events.BellsEvent;
import org.klassny.schedule.load.events.LoadEvent;
import org.klassny.schedule.reference.events.ImportFact;
import org.klassny.schedule.reference.inbound.Fact;
import org.klassny.schedule.room.events.RoomEvent;
import org.klassny.schedule.subject.events.SubjectEvent;
import org.klassny.schedule.substitution.events.SubstitutionEvent;
import org.klassny.schedule.timetable.events.LessonEvent;
import org.klassny.schedule.timetable.events.TimetableEvent;
import org.klassny.schedule.year.events.YearEvent;
import org.klassny.teststack.contract.ConsumedEvents;
import org.klassny.teststack.contract.EventFiles;

class EventFilesTest {

    private static final EventNames OWN = EventNames.of(
            YearEvent.class,
            BellsEvent.class,
            SubjectEvent.class,
            RoomEvent.class,
            LoadEvent.class,
            TimetableEvent.class,
            LessonEvent.class,
            SubstitutionEvent.class,
            AssessmentEvent.class);
    private static final EventNames FOREIGN = EventNames.of(Fact.class, ImportFact.class);

    @TestFactory
    Stream<DynamicTest> holdsItsEventFiles() {
        return EventFiles.of(Json.events(), OWN.all(), OWN::classOf).tests();
    }

    @TestFactory
    Stream<DynamicTest> readsTheExamplesOfThoseItListensTo() {
        return ConsumedEvents.of(Json.events(), FOREIGN.all(), FOREIGN::classOf).tests();
    }
}
