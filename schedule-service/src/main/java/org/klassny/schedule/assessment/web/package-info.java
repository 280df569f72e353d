/** The schedule of control works over HTTP. */
@NullMarked
package org.klassny.schedule.assessment.web;

import org.jspecify.annotations.NullMarked;
