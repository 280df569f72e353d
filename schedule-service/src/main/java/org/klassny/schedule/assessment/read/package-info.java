/** The schedule of control works. */
@NullMarked
package org.klassny.schedule.assessment.read;

import org.jspecify.annotations.NullMarked;
