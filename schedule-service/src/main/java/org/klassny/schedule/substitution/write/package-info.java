/** Decisions about who holds a lesson instead. */
@NullMarked
package org.klassny.schedule.substitution.write;

import org.jspecify.annotations.NullMarked;
