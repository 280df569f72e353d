package org.klassny.people.schoolclass.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.people.Given;
import org.klassny.people.reference.read.Known;
import org.klassny.people.schoolclass.events.ClassFormed;
import org.klassny.people.schoolclass.events.HomeroomAssigned;
import org.klassny.people.schoolclass.write.ClassCommand.AssignHomeroom;
import org.klassny.people.schoolclass.write.ClassCommand.FormClass;

class SchoolClassTest {

    private static final ClassFormed FORMED = new ClassFormed("class-7b", 7, "7-Б");
    private static final HomeroomAssigned ASSIGNED = new HomeroomAssigned("class-7b", "staff-clara");
    private static final Known EVERYBODY = (_, _, _) -> true;

    @Test
    void isFormedAndKeepsItsVersionWhenOnlyTheTeacherChanges() {
        schoolClass().when(new FormClass("class-7b", "7-Б", 7, 0)).expectEvents(FORMED);
        schoolClass(FORMED, ASSIGNED)
                .when(new FormClass("class-7b", "7-В", 7, 1))
                .expectEvents(new ClassFormed("class-7b", 7, "7-В"))
                .expectResultMessagePayload(3);
        assertThat(schoolClass(FORMED).refusal(new FormClass("class-7b", "7-В", 7, 0)))
                .isEqualTo("STALE");
    }

    @Test
    void isLedByOneWhomTheSchoolEmploys() {
        schoolClass(FORMED)
                .with(EVERYBODY)
                .when(new AssignHomeroom("class-7b", "staff-clara"))
                .expectEvents(ASSIGNED);
        schoolClass(FORMED, ASSIGNED)
                .with(EVERYBODY)
                .when(new AssignHomeroom("class-7b", "staff-clara"))
                .expectNoEvents();
        Known nobody = (_, _, _) -> false;
        assertThat(schoolClass(FORMED).with(nobody).refusal(new AssignHomeroom("class-7b", "staff-x")))
                .isEqualTo("UNKNOWN_STAFF_MEMBER");
    }

    @Test
    void refusesAnIdThatIsNone() {
        assertThatThrownBy(() -> new FormClass("7/b", "7-Б", 7, 0)).isInstanceOf(RuleViolated.class);
    }

    private static Given<SchoolClass> schoolClass(Object... history) {
        return Given.events(SchoolClass.class, history);
    }
}
