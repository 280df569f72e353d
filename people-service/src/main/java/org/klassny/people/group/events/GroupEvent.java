package org.klassny.people.group.events;

/** All that can happen to a teaching group. */
public sealed interface GroupEvent
        permits TeachingGroupFormed, RosterMemberAdded, RosterMemberRemoved, TeachingGroupDissolved {}
