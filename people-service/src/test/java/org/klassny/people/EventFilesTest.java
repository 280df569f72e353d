package org.klassny.people;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.klassny.kit.event.EventNames;
import org.klassny.kit.event.Json;
import org.klassny.people.account.events.AccountEvent;
import org.klassny.people.card.events.CardEvent;
import org.klassny.people.consent.events.ConsentEvent;
import org.klassny.people.group.events.GroupEvent;
import org.klassny.people.guardian.events.GuardianEvent;
import org.klassny.people.imports.events.ImportEvent;
import org.klassny.people.reference.inbound.CurriculumFact;
import org.klassny.people.reference.inbound.Fact;
import org.klassny.people.school.events.SchoolEvent;
import org.klassny.people.schoolclass.events.ClassEvent;
import org.klassny.people.staff.events.StaffEvent;
import org.klassny.people.student.events.StudentEvent;
import org.klassny.teststack.contract.ConsumedEvents;
import org.klassny.teststack.contract.EventFiles;

class EventFilesTest {

    private static final EventNames OWN = EventNames.of(
            SchoolEvent.class,
            ClassEvent.class,
            GroupEvent.class,
            StudentEvent.class,
            GuardianEvent.class,
            StaffEvent.class,
            CardEvent.class,
            ConsentEvent.class,
            AccountEvent.class,
            ImportEvent.class);
    private static final EventNames FOREIGN = EventNames.of(Fact.class);
    private static final EventNames CURRICULUM = EventNames.of(CurriculumFact.class);

    @TestFactory
    Stream<DynamicTest> holdsItsEventFiles() {
        return EventFiles.of(Json.events(), OWN.all(), OWN::classOf).tests();
    }

    @TestFactory
    Stream<DynamicTest> readsTheExamplesOfThoseItListensTo() {
        return Stream.concat(
                ConsumedEvents.of(Json.events(), FOREIGN.all(), FOREIGN::classOf)
                        .tests(),
                ConsumedEvents.of(Json.events(), CURRICULUM.all(), CURRICULUM::classOf)
                        .tests());
    }
}
