/** Substitutions over HTTP. */
@NullMarked
package org.klassny.schedule.substitution.web;

import org.jspecify.annotations.NullMarked;
