/** Events by their stable names, and the envelope that travels with each. */
@NullMarked
package org.klassny.kit.event;

import org.jspecify.annotations.NullMarked;
