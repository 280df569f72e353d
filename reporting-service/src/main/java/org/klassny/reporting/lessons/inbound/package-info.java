/** Lessons, attendance and topics of journal-service, with the fields that are read here. */
@NullMarked
package org.klassny.reporting.lessons.inbound;

import org.jspecify.annotations.NullMarked;
