package org.klassny.schedule.reference.read;

/** Who teaches which subject to which group. */
public record LoadFacts(String loadId, String groupId, String subjectId, String teacherId) {}
