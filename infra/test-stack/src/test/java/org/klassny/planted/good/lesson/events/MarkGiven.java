package org.klassny.planted.good.lesson.events;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

@EventName("good.mark-given.v1")
public record MarkGiven(String lessonId, LocalDate on, int version) {}
