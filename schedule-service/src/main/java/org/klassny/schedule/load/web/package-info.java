/** Teaching loads over HTTP. */
@NullMarked
package org.klassny.schedule.load.web;

import org.jspecify.annotations.NullMarked;
