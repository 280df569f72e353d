package org.klassny.planted.policy.lesson.policy;

/** A policy whose name hides when it acts. */
class LessonLocker {}
