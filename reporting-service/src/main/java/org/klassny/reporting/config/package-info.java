/** What feeds the projections, and the clock's day. */
@NullMarked
package org.klassny.reporting.config;

import org.jspecify.annotations.NullMarked;
