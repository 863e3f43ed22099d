package org.commonhall.volunteering.meal;

/** What somebody's diet is about. */
public enum DietKind {
    /** An ingredient that would harm; a hard stop. */
    ALLERGY,
    /** An ingredient that is left out. */
    AVOID,
    /** A diet that forbids ingredients. */
    RESTRICTION,
    /** A texture that dishes must be offered in. */
    TEXTURE
}
