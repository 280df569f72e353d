/** Subjects over HTTP. */
@NullMarked
package org.klassny.schedule.subject.web;

import org.jspecify.annotations.NullMarked;
