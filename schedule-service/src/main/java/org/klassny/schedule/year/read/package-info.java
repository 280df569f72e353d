/** The calendar as every screen shows it. */
@NullMarked
package org.klassny.schedule.year.read;

import org.jspecify.annotations.NullMarked;
