package org.commonhall.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Queries look records up by these components, and page in their order; the id follows as the last part. */
@Documented
@Repeatable(Index.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Index {
    /**
     * The components, those compared for equality first.
     *
     * @return the components, those compared for equality first
     */
    String[] value();

    /** Several indices of one record. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        /**
         * The indices.
         *
         * @return the indices
         */
        Index[] value();
    }
}
