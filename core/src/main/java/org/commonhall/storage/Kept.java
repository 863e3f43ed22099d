package org.commonhall.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text in the words of people that an erasure leaves where it is, in its table and in the journal, because a law
 * demands it. The report of an erasure names every such component with its law. Words that are neither {@link Personal} nor
 * kept are no words of people: codes, names of things, machine forms.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Kept {
    /**
     * The code of the duty that keeps the words, such as {@code access.hold.deliberation}.
     *
     * @return a code with a text in every language
     */
    String value();
}
