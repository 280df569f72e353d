/** What follows for the calendar from facts of other services. */
@NullMarked
package org.klassny.schedule.year.policy;

import org.jspecify.annotations.NullMarked;
