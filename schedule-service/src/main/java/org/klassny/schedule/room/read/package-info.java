/** The list of rooms. */
@NullMarked
package org.klassny.schedule.room.read;

import org.jspecify.annotations.NullMarked;
