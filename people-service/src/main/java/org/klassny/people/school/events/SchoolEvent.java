package org.klassny.people.school.events;

/** All that can happen to a school. */
public sealed interface SchoolEvent permits SchoolRegistered {}
