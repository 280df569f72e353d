/** Rebuilds of projections from the log, held against the live rows (A3). */
@NullMarked
package org.klassny.reporting.replay.read;

import org.jspecify.annotations.NullMarked;
