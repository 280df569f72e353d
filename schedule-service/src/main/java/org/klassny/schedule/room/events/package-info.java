/** What happens to a room. */
@NullMarked
package org.klassny.schedule.room.events;

import org.jspecify.annotations.NullMarked;
