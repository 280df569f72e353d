/** Progress and summary sheets on the screen and on paper. */
@NullMarked
package org.klassny.reporting.progress.web;

import org.jspecify.annotations.NullMarked;
