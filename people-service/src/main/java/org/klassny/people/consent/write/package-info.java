/** Decides about consent to the processing of personal data. */
@NullMarked
package org.klassny.people.consent.write;

import org.jspecify.annotations.NullMarked;
