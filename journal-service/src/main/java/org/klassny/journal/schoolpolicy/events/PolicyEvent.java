package org.klassny.journal.schoolpolicy.events;

/** All that can happen to the settings of a school. */
public sealed interface PolicyEvent permits PolicySet {}
