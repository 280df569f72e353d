/** What went wrong, said as an RFC 9457 problem in the form of the services. */
@NullMarked
package org.klassny.gateway.problem;

import org.jspecify.annotations.NullMarked;
