/** Decisions about the school year, its terms and holidays. */
@NullMarked
package org.klassny.schedule.year.write;

import org.jspecify.annotations.NullMarked;
