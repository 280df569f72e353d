/** What happens to a substitution. */
@NullMarked
package org.klassny.schedule.substitution.events;

import org.jspecify.annotations.NullMarked;
