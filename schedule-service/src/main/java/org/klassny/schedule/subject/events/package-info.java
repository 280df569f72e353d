/** What happens to a subject. */
@NullMarked
package org.klassny.schedule.subject.events;

import org.jspecify.annotations.NullMarked;
