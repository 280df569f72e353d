package org.klassny.reporting.fillrate.read;

/** The key of a page of the journal: group × subject × term. */
public record Page(String groupId, String subjectId, String termId) {}
