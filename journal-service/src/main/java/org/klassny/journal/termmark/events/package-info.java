/** What happens to term marks. */
@NullMarked
package org.klassny.journal.termmark.events;

import org.jspecify.annotations.NullMarked;
