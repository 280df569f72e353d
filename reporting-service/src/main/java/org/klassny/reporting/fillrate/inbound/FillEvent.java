package org.klassny.reporting.fillrate.inbound;

/** What opens a lesson, and what adds a mark to it or takes one away; the value of a mark does not matter here. */
public sealed interface FillEvent permits LessonOpened, MarkGiven, MarkWithdrawn, MarkCorrected {}
