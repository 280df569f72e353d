/** Every entry of the journal with author and time, and pages as they stood (A2). */
@NullMarked
package org.klassny.reporting.audit.read;

import org.jspecify.annotations.NullMarked;
