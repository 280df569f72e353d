/** Lesson plans over HTTP. */
@NullMarked
package org.klassny.journal.lessonplan.web;

import org.jspecify.annotations.NullMarked;
