package org.commonhall.learning.course;

/** What becomes of somebody who is busy while a session takes place. */
public enum ClashRule {
    /** They are told. */
    WARN,
    /** They are refused, unless staff say why not. */
    REFUSE,
    /** Nobody looks. */
    IGNORE
}
