/** Progress by term marks (R3), and the summary sheet of a class (R10). */
@NullMarked
package org.klassny.reporting.progress.read;

import org.jspecify.annotations.NullMarked;
