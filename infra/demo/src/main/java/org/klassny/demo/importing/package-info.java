/** Imports a file from the command line, over the same pages as the browser. */
@NullMarked
package org.klassny.demo.importing;

import org.jspecify.annotations.NullMarked;
