/** The clock and what it is set to. */
@NullMarked
package org.klassny.kit.time;

import org.jspecify.annotations.NullMarked;
