/** Decides about imports as a whole. */
@NullMarked
package org.klassny.people.imports.write;

import org.jspecify.annotations.NullMarked;
