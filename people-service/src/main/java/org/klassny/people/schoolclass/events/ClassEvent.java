package org.klassny.people.schoolclass.events;

/** All that can happen to a class. */
public sealed interface ClassEvent permits ClassFormed, HomeroomAssigned, ClassDissolved {}
