/** W3C trace context, carried from a request through its events to whoever reads them. */
@NullMarked
package org.klassny.kit.trace;

import org.jspecify.annotations.NullMarked;
