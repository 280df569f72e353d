/** Over HTTP: preview, application and undoing of an import; exports and templates. */
@NullMarked
package org.klassny.people.imports.web;

import org.jspecify.annotations.NullMarked;
