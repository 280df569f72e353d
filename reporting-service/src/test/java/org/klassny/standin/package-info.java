/** A service on the kit with a log of its own, outside the packages that reporting-service scans. */
@NullMarked
package org.klassny.standin;

import org.jspecify.annotations.NullMarked;
