/** The list of teaching loads. */
@NullMarked
package org.klassny.schedule.load.read;

import org.jspecify.annotations.NullMarked;
