/**
 * Work that somebody asked for and that goes on beside the requests: rebuilds of projections, verifications of
 * logs. It lies in {@code reference.read} because that is what every feature may know.
 */
@NullMarked
package org.klassny.reporting.reference.read.run;

import org.jspecify.annotations.NullMarked;
