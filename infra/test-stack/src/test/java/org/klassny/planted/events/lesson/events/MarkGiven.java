package org.klassny.planted.events.lesson.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An event that knows a library. */
public record MarkGiven(@JsonProperty("mark") String markId) {}
