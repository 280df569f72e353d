/** Lessons that students missed (R5), and that others held or nobody (R8). */
@NullMarked
package org.klassny.reporting.lessons.read;

import org.jspecify.annotations.NullMarked;
