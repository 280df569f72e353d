/** What happens to the schedule of control works. */
@NullMarked
package org.klassny.schedule.assessment.events;

import org.jspecify.annotations.NullMarked;
