/** Decisions about who teaches what to whom. */
@NullMarked
package org.klassny.schedule.load.write;

import org.jspecify.annotations.NullMarked;
