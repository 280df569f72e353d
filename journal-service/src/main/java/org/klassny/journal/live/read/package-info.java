/** What changes on a page while somebody looks at it: told by the database to every instance, and by each to its watchers. */
@NullMarked
package org.klassny.journal.live.read;

import org.jspecify.annotations.NullMarked;
