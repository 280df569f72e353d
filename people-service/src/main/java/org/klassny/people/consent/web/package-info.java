/** Over HTTP: consent to the processing of personal data. */
@NullMarked
package org.klassny.people.consent.web;

import org.jspecify.annotations.NullMarked;
