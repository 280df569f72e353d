package org.klassny.planted.good.lesson.write;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.spring.stereotype.Aggregate;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.planted.good.lesson.events.MarkGiven;
import org.klassny.planted.good.reference.read.RosterLookup;

@Aggregate
class LessonRecord {

    MarkGiven decide(RosterLookup roster, Clock clock) {
        if (!roster.holds("student-1")) {
            throw new RuleViolated();
        }
        return new MarkGiven("lesson-1", LocalDate.now(clock), 1);
    }
}
