/** Settings of the school as they came into force. */
@NullMarked
package org.klassny.journal.schoolpolicy.events;

import org.jspecify.annotations.NullMarked;
