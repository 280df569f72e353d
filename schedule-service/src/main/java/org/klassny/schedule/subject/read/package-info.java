/** The list of subjects. */
@NullMarked
package org.klassny.schedule.subject.read;

import org.jspecify.annotations.NullMarked;
