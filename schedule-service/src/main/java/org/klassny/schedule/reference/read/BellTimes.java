package org.klassny.schedule.reference.read;

import java.time.LocalTime;

/** Begin and end of a lesson in the school's time. */
public record BellTimes(LocalTime startsAt, LocalTime endsAt) {}
