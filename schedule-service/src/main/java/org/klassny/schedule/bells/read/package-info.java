/** Bell schedules as they are chosen from. */
@NullMarked
package org.klassny.schedule.bells.read;

import org.jspecify.annotations.NullMarked;
