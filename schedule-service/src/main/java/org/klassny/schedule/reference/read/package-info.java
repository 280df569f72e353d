/** What decisions and screens of every feature look up: groups, calendar, load, bells, lessons, and what is occupied when. */
@NullMarked
package org.klassny.schedule.reference.read;

import org.jspecify.annotations.NullMarked;
