/** The stream of a page's changes for browsers. */
@NullMarked
package org.klassny.journal.live.web;

import org.jspecify.annotations.NullMarked;
