/** Who is who over HTTP. */
@NullMarked
package org.klassny.people.directory.web;

import org.jspecify.annotations.NullMarked;
