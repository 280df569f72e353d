/** What screens show of consent to the processing of personal data. */
@NullMarked
package org.klassny.people.consent.read;

import org.jspecify.annotations.NullMarked;
