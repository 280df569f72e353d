/** Decisions about rooms. */
@NullMarked
package org.klassny.schedule.room.write;

import org.jspecify.annotations.NullMarked;
