/** Local copies of foreign facts: groups and rosters, terms, scheduled lessons, the school's day. */
@NullMarked
package org.klassny.reporting.reference.read;

import org.jspecify.annotations.NullMarked;
