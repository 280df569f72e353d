package org.klassny.notification.settings.events;

import java.util.List;
import org.klassny.kit.event.EventName;

/**
 * A guardian's wishes for one child, all of them (D2).
 *
 * @param kinds each as {@code MARK=DAILY}
 */
@EventName("notification.notice-settings-set.v1")
public record NoticeSettingsSet(String guardianId, String studentId, List<String> kinds, int version)
        implements NoticeSettingsEvent {

    public NoticeSettingsSet {
        kinds = List.copyOf(kinds);
    }
}
