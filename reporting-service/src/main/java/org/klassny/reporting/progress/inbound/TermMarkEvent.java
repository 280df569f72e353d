package org.klassny.reporting.progress.inbound;

/** What becomes of the term mark of a student on a page. */
public sealed interface TermMarkEvent permits TermMarkSet, TermMarkWithdrawn, StudentNotAssessed {}
