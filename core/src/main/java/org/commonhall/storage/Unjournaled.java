package org.commonhall.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a kind of record whose changes the journal keeps silent about, because the order and the author of a change would
 * tell what the record itself does not: the papers in the box of a secret ballot. Everything else is journaled.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Unjournaled {}
