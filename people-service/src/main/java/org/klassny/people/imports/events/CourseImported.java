package org.klassny.people.imports.events;

import org.klassny.kit.event.EventName;

/**
 * A file tells of a course: a subject of the school (P11, S2).
 *
 * @param subjectId the id that the subject is to have
 */
@EventName("people.course-imported.v1")
public record CourseImported(String importId, String subjectId, String title) implements ImportEvent {}
