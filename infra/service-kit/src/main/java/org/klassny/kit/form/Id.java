package org.klassny.kit.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The form of every id, those that clients make included: 1 to 64 letters, digits and {@code _ . : -}. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = Id.FORM, message = "is not an id")
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Id {

    String FORM = "[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}";

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
