/** Servers die while teachers save; afterwards everything that was acknowledged is there once. */
@NullMarked
package org.klassny.e2e.faults;

import org.jspecify.annotations.NullMarked;
