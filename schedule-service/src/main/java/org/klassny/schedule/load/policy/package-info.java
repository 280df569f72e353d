/** What follows for the teaching load from facts of other services. */
@NullMarked
package org.klassny.schedule.load.policy;

import org.jspecify.annotations.NullMarked;
