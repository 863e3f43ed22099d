package org.commonhall.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a reference to a record that is about the same person as this one and does not say so itself, such as the request
 * that a requester has made. Export and erasure go on from this record to that one, whose personal values are cleared.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface SameSubject {}
