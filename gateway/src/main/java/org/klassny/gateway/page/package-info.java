/** The web app: one page for every address of a screen, and its files. */
@NullMarked
package org.klassny.gateway.page;

import org.jspecify.annotations.NullMarked;
