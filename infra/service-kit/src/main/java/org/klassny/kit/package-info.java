/** The technical code that every service shares, and nothing of the school. */
@NullMarked
package org.klassny.kit;

import org.jspecify.annotations.NullMarked;
