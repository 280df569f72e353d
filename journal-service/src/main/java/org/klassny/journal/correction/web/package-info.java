/** Corrections over HTTP. */
@NullMarked
package org.klassny.journal.correction.web;

import org.jspecify.annotations.NullMarked;
