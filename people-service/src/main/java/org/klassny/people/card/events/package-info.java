/** That a personal card changed, and never what stands on it. */
@NullMarked
package org.klassny.people.card.events;

import org.jspecify.annotations.NullMarked;
