/** How far pages are filled with marks (R1). */
@NullMarked
package org.klassny.reporting.fillrate.read;

import org.jspecify.annotations.NullMarked;
