/** Looks over HTTP. */
@NullMarked
package org.klassny.people.card.web;

import org.jspecify.annotations.NullMarked;
