/** The same through the gateway of a running stack, with sessions as browsers have them. */
@NullMarked
package org.klassny.bench.door;

import org.jspecify.annotations.NullMarked;
