package org.klassny.people.staff.events;

/** All that can happen to a staff member. */
public sealed interface StaffEvent permits StaffMemberRegistered, StaffMemberRemoved {}
