/** Which request goes to which service, and with what. */
@NullMarked
package org.klassny.gateway.route;

import org.jspecify.annotations.NullMarked;
