/** Decisions about bell schedules. */
@NullMarked
package org.klassny.schedule.bells.write;

import org.jspecify.annotations.NullMarked;
