package org.klassny.notification.settings.write;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.klassny.notification.settings.events.Frequency;
import org.klassny.notification.settings.events.NoticeKind;

/**
 * Sets some of a guardian's wishes for a child; the others stay.
 *
 * @param seen version of the settings that the guardian saw; 0 where nothing was ever set
 */
public record SetNoticeSettings(
        @TargetAggregateIdentifier String settingsId,
        String guardianId,
        String studentId,
        Map<NoticeKind, Frequency> kinds,
        int seen) {

    public static SetNoticeSettings of(
            String school, String guardian, String student, Map<NoticeKind, Frequency> kinds, int seen) {
        return new SetNoticeSettings(id(school, guardian, student), guardian, student, Map.copyOf(kinds), seen);
    }

    static String id(String school, String guardian, String student) {
        return "notice-settings:" + school + ":" + guardian + ":" + student;
    }
}
