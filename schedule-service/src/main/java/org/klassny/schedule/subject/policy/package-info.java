/** What follows for the subjects from facts of other services. */
@NullMarked
package org.klassny.schedule.subject.policy;

import org.jspecify.annotations.NullMarked;
