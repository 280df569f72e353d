package org.klassny.journal.termmark.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands for a student: a mark or the name of a reason; null after it was taken back. */
record TermMarkCell(@Nullable String spoken, int version, String by, Instant at) {}
