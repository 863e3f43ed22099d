package org.commonhall.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two stored records agree on these components. A record in which any of them is absent never collides, so a nullable
 * marker component says "one live X per Y".
 */
@Documented
@Repeatable(Unique.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Unique {
    /**
     * The key's name, lower case; the key is {@code uq_<table>_<name>}.
     *
     * @return the key's name, lower case; the key is {@code uq_<table>_<name>}
     */
    String name();

    /**
     * The components, in the order of the key.
     *
     * @return the components, in the order of the key
     */
    String[] of();

    /** Several keys of one record. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        /**
         * The keys.
         *
         * @return the keys
         */
        Unique[] value();
    }
}
