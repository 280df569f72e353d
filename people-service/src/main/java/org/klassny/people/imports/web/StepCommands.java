package org.klassny.people.imports.web;

import org.klassny.people.imports.read.Imports.HeadsOrder;
import org.klassny.people.imports.read.Step;

/** Makes the command of a step. The commands are those of other features, which config alone may put together. */
@FunctionalInterface
public interface StepCommands {

    /** {@code order} is what students come and go by */
    Object of(Step step, HeadsOrder order);
}
