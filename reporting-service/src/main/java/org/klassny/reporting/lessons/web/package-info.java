/** Missed, replaced and cancelled lessons on the screen and on paper. */
@NullMarked
package org.klassny.reporting.lessons.web;

import org.jspecify.annotations.NullMarked;
