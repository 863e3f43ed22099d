package org.commonhall.volunteering.pairing;

/** How closely somebody is looked after. */
public enum ElderRisk {
    /** Closely. */
    HIGH,
    /** As usual. */
    MIDDLE,
    /** Now and then. */
    LOW
}
