package org.klassny.people.group.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klassny.people.Rows;
import org.klassny.people.group.events.GroupEvent;
import org.klassny.people.group.events.RosterMemberAdded;
import org.klassny.people.group.events.RosterMemberRemoved;
import org.klassny.people.group.events.TeachingGroupFormed;
import org.klassny.teststack.WithStack;

@WithStack
class GroupProjectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final List<GroupEvent> STORY = List.of(
            new TeachingGroupFormed("group-1", 7, List.of("class-7a"), null, null),
            new TeachingGroupFormed("group-1", 7, List.of("class-7a", "class-7b"), "Английский", false),
            new RosterMemberAdded("group-1", "student-anna", DAY),
            new RosterMemberRemoved("group-1", "student-anna", DAY.plusDays(9)),
            new RosterMemberAdded("group-1", "student-anna", DAY.plusDays(10)),
            new RosterMemberAdded("group-1", "student-boris", DAY.plusDays(30)),
            new RosterMemberRemoved("group-1", "student-boris", DAY.plusDays(29)),
            new RosterMemberAdded("group-1", "student-boris", DAY.plusDays(30)));

    private static Rows rows;

    @BeforeAll
    static void migrate() {
        rows = Rows.ofFreshDatabase();
    }

    @BeforeEach
    void empty() {
        rows.empty("teaching_group, roster_member");
    }

    @Test
    void keepsEachStayOnTheRoster() {
        rows.project(GroupProjection::new, STORY);
        assertThat(rows.of("select name, class_ids::text, whole_class from teaching_group"))
                .singleElement()
                .asString()
                .isEqualTo("{name=Английский, class_ids={class-7a,class-7b}, whole_class=false}");
        assertThat(stays())
                .containsExactly(
                        "{student_id=student-anna, starts_on=2026-09-01, ends_on=2026-09-10}",
                        "{student_id=student-anna, starts_on=2026-09-11, ends_on=null}",
                        "{student_id=student-boris, starts_on=2026-10-01, ends_on=null}");
    }

    @Test
    void givesTheSameRowsWhenAPartIsReadTwice() {
        rows.project(GroupProjection::new, STORY);
        var once = stays();
        rows.project(GroupProjection::new, STORY.subList(2, 5));
        assertThat(stays()).isEqualTo(once);
    }

    private static List<String> stays() {
        return rows.of("select student_id, starts_on, ends_on from roster_member order by 1, 2").stream()
                .map(Object::toString)
                .toList();
    }
}
