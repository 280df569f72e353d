package org.klassny.notification.settings.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.notification.settings.events.Frequency;
import org.klassny.notification.settings.events.NoticeKind;
import org.klassny.notification.settings.events.NoticeSettingsSet;

class NoticeSettingsTest {

    private static final Map<String, ?> SCHOOL = Map.of(Metadata.SCHOOL, "school-1");
    private static final List<String> MARKS_OFF = List.of(
            "CORRECTION=AT_ONCE",
            "TIMETABLE=AT_ONCE",
            "ABSENCE=DAILY",
            "MARK=OFF",
            "TERM_MARK=DAILY",
            "HOMEWORK=DAILY");
    private static final NoticeSettingsSet SET = new NoticeSettingsSet("guardian-1", "student-1", MARKS_OFF, 1);

    private final AggregateTestFixture<NoticeSettings> fixture = new AggregateTestFixture<>(NoticeSettings.class);

    @Test
    void startsWithTheDefaultsAndKeepsWhatIsNotNamed() {
        when(0, NoticeKind.MARK, Frequency.OFF).expectEvents(SET);
    }

    @Test
    void refusesSettingsThatWereChangedMeanwhile() {
        fixture.given(new GenericEventMessage<>(SET, SCHOOL))
                .when(command(0, NoticeKind.MARK, Frequency.DAILY), SCHOOL)
                .expectException(RuleViolated.class);
    }

    @Test
    void saysNothingWhereNothingChanges() {
        fixture.given(new GenericEventMessage<>(SET, SCHOOL))
                .when(command(1, NoticeKind.MARK, Frequency.OFF), SCHOOL)
                .expectNoEvents();
    }

    @Test
    void namesTheAggregateBySchoolGuardianAndChild() {
        assertThat(SetNoticeSettings.id("school-1", "guardian-1", "student-1"))
                .isNotEqualTo(SetNoticeSettings.id("school-2", "guardian-1", "student-1"));
    }

    private ResultValidator<NoticeSettings> when(int seen, NoticeKind kind, Frequency frequency) {
        return fixture.givenNoPriorActivity().when(command(seen, kind, frequency), SCHOOL);
    }

    private static SetNoticeSettings command(int seen, NoticeKind kind, Frequency frequency) {
        return SetNoticeSettings.of("school-1", "guardian-1", "student-1", Map.of(kind, frequency), seen);
    }
}
