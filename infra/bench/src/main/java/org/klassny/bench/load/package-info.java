/** Callers, their connections and what they ask for; the load itself must cost little. */
@NullMarked
package org.klassny.bench.load;

import org.jspecify.annotations.NullMarked;
