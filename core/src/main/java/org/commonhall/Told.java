package org.commonhall;

/** Groups of people that an {@link Event} is for; {@code journal().people} knows who they are. */
public enum Told {
    /** Those whose matter it is, and those who follow it. */
    REQUESTERS,
    /** The members of the body whose matter it is. */
    MEMBERS,
    /** Those who have asked to hear of new ones. */
    INTERESTED,
    /** Those who work on it. */
    STAFF
}
