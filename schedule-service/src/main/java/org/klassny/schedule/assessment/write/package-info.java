/** Decisions about control works. */
@NullMarked
package org.klassny.schedule.assessment.write;

import org.jspecify.annotations.NullMarked;
