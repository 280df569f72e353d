/** What decisions and screens of every feature ask: cards, relations, the school's day; and what they answer when they refuse. */
@NullMarked
package org.klassny.people.reference.read;

import org.jspecify.annotations.NullMarked;
