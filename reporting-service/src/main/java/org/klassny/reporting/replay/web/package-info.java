/** Replays over HTTP. */
@NullMarked
package org.klassny.reporting.replay.web;

import org.jspecify.annotations.NullMarked;
