package org.commonhall.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component whose value tells about a person: never journaled, printed or logged, listed in the inventory and
 * cleared by erasure.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Personal {
    /**
     * What the value is kept for, one of the purposes the host tells people about.
     *
     * @return what the value is kept for, one of the purposes the host tells people about
     */
    String value();

    /**
     * Whether not even whom it is about, or an administrator, is shown the value: an export says that it is there.
     *
     * @return whether it is confidential
     */
    boolean confidential() default false;
}
