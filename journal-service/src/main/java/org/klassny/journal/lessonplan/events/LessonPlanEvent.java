package org.klassny.journal.lessonplan.events;

/** All that can happen to a lesson plan. */
public sealed interface LessonPlanEvent permits LessonPlanSet {}
