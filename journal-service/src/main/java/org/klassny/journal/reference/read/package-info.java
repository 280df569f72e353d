/** Local copies of foreign facts, asked by decisions and pages. */
@NullMarked
package org.klassny.journal.reference.read;

import org.jspecify.annotations.NullMarked;
