package org.klassny.kit.note;

import org.jspecify.annotations.Nullable;

/** A command that brings free text: the text is stored in the transaction of the command. */
public interface CarriesNote {

    @Nullable
    Note note();
}
