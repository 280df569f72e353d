/** What stands between the world and the school, looked at as a scanner would. */
@NullMarked
package org.klassny.e2e.border;

import org.jspecify.annotations.NullMarked;
