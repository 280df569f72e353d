package org.klassny.schedule.load.events;

import java.math.BigDecimal;
import org.klassny.kit.event.EventName;

/** A teacher teaches a subject to a group, so many hours a week (S4). */
@EventName("schedule.teaching-load-set.v1")
public record TeachingLoadSet(String loadId, String groupId, String subjectId, String teacherId, BigDecimal hoursAWeek)
        implements LoadEvent {}
