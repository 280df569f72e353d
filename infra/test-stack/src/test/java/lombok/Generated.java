package lombok;

/** Stands for Lombok's. */
public @interface Generated {}
