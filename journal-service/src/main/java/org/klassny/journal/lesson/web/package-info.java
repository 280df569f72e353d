/** Entries and pages over HTTP. */
@NullMarked
package org.klassny.journal.lesson.web;

import org.jspecify.annotations.NullMarked;
