/** Decisions about subjects. */
@NullMarked
package org.klassny.schedule.subject.write;

import org.jspecify.annotations.NullMarked;
