package org.klassny.people.imports.web;

import org.klassny.people.imports.read.Imports.Import;
import org.klassny.people.imports.read.Step;

/** Makes the command of a step. The commands are those of other features, which config alone may put together. */
@FunctionalInterface
public interface StepCommands {

    /** {@code row} is the import whose step it is, with the order that students come and go by */
    Object of(Step step, Import row);
}
