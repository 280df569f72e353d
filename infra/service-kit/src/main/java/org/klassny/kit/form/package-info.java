/** The form that values of a request must have before anything is decided: characters, days, ids. */
@NullMarked
package org.klassny.kit.form;

import org.jspecify.annotations.NullMarked;
