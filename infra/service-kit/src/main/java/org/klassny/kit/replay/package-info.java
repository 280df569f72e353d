/** Rebuilds a projection from the first event beside the live rows, and holds the two against each other (A3). */
@NullMarked
package org.klassny.kit.replay;

import org.jspecify.annotations.NullMarked;
