/** What happens to a teaching load. */
@NullMarked
package org.klassny.schedule.load.events;

import org.jspecify.annotations.NullMarked;
