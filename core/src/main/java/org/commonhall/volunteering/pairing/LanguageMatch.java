package org.commonhall.volunteering.pairing;

/** Which language two people have in common. */
public enum LanguageMatch {
    /** The one the elder named first. */
    FIRST,
    /** Another one. */
    OTHER,
    /** None. */
    NONE
}
