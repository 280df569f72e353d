/** Settings over HTTP. */
@NullMarked
package org.klassny.journal.schoolpolicy.web;

import org.jspecify.annotations.NullMarked;
