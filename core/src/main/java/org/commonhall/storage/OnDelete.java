package org.commonhall.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What becomes of a record when the record it references is deleted; without it the deletion is refused. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OnDelete {
    /**
     * The rule.
     *
     * @return the rule
     */
    Rule value();

    /** The two rules. */
    enum Rule {
        /** The deletion is refused with {@link ReferencedRecord}. */
        REFUSE,
        /** The part goes with its whole. */
        CASCADE
    }
}
