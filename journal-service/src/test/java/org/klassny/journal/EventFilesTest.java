package org.klassny.journal;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.klassny.journal.correction.events.CorrectionEvent;
import org.klassny.journal.lesson.events.LessonEvent;
import org.klassny.journal.lessonplan.events.LessonPlanEvent;
import org.klassny.journal.reference.inbound.Fact;
import org.klassny.journal.schoolpolicy.events.PolicyEvent;
import org.klassny.journal.termmark.events.TermMarkEvent;
import org.klassny.kit.event.EventNames;
import org.klassny.kit.event.Json;
import org.klassny.teststack.contract.ConsumedEvents;
import org.klassny.teststack.contract.EventFiles;

class EventFilesTest {

    private static final EventNames OWN = EventNames.of(
            LessonEvent.class, CorrectionEvent.class, LessonPlanEvent.class, TermMarkEvent.class, PolicyEvent.class);
    private static final EventNames FOREIGN = EventNames.of(Fact.class);

    @TestFactory
    Stream<DynamicTest> holdsItsEventFiles() {
        return EventFiles.of(Json.events(), OWN.all(), OWN::classOf).tests();
    }

    @TestFactory
    Stream<DynamicTest> readsTheExamplesOfThoseItListensTo() {
        return ConsumedEvents.of(Json.events(), FOREIGN.all(), FOREIGN::classOf).tests();
    }
}
