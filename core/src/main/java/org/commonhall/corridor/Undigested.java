package org.commonhall.corridor;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a command that is neither printed nor covered by the command's stored digest, because somebody who
 * can read the store could try the few values there are. A repeat of the command id with another value counts as a repeat.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Undigested {}
