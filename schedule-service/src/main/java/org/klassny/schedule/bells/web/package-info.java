/** Bell schedules over HTTP. */
@NullMarked
package org.klassny.schedule.bells.web;

import org.jspecify.annotations.NullMarked;
