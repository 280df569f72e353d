package org.klassny.reporting.fillrate.read;

/** How many marks a student of the roster has on a page. */
public record StudentMarks(String studentId, int marks) {}
