/** What happens to a school year. */
@NullMarked
package org.klassny.schedule.year.events;

import org.jspecify.annotations.NullMarked;
