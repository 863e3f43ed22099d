package org.commonhall.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that says whom a record is about: the id of a person (as a reference, a plain UUID, or the person's
 * own id), or a reference to a record that is itself about somebody. Export finds records by it, and erasure clears them;
 * a component {@code erasedAt} is then set. A record with {@link Personal} components has at least one, unless a {@link
 * SameSubject} leads to it, and an index leads to each. A record with several is about each of these people, by one rule.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Subject {
    /**
     * What erasure does.
     *
     * @return the rule
     */
    Erasure value() default Erasure.CLEAR;

    /**
     * The code of the duty that keeps the record, such as {@code access.hold.vote}; for {@link Erasure#KEEP} only.
     *
     * @return the code, empty for the other rules
     */
    String hold() default "";

    /**
     * Whether an export shows the personal values of a record that it has found by this component. Where it does not, it says
     * that they are there.
     *
     * @return false for what is said about the person among others
     */
    boolean shown() default true;

    /** What becomes of a record about somebody who is erased. */
    enum Erasure {
        /** Personal values become absent, or {@code -} where text is mandatory; the rest stays and keeps counts right. */
        CLEAR,
        /** The record goes. */
        DELETE,
        /** The record stays as it is, because a law demands it. */
        KEEP
    }
}
