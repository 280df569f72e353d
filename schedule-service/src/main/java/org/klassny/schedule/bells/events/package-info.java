/** What happens to a bell schedule. */
@NullMarked
package org.klassny.schedule.bells.events;

import org.jspecify.annotations.NullMarked;
