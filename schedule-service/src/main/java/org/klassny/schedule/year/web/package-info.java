/** The calendar over HTTP. */
@NullMarked
package org.klassny.schedule.year.web;

import org.jspecify.annotations.NullMarked;
