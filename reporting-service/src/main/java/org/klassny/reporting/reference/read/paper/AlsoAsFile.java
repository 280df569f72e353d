package org.klassny.reporting.reference.read.paper;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells in the API's description of the parameter {@code format}, by which another method answers with a file. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "format",
        in = ParameterIn.QUERY,
        description = "Answers with a file, persons named as people-service tells the asker; 503 while it does not.",
        schema = @Schema(allowableValues = {"csv", "xlsx", "pdf"}))
public @interface AlsoAsFile {}
