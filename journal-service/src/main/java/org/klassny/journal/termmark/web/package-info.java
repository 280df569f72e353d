/** Term marks over HTTP. */
@NullMarked
package org.klassny.journal.termmark.web;

import org.jspecify.annotations.NullMarked;
