/** Rooms over HTTP. */
@NullMarked
package org.klassny.schedule.room.web;

import org.jspecify.annotations.NullMarked;
