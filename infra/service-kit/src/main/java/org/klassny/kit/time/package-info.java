/** The clock and what it is set to, and the day that it shows in a school. */
@NullMarked
package org.klassny.kit.time;

import org.jspecify.annotations.NullMarked;
