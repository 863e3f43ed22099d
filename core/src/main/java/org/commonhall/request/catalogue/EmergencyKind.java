package org.commonhall.request.catalogue;

/** Who answers an emergency; such a request is handed over at once and has no clock. */
public enum EmergencyKind {
    /** The police (110). */
    POLICE,
    /** The fire brigade (119). */
    FIRE,
    /** The ambulance (120). */
    AMBULANCE,
    /** The traffic police (122). */
    TRAFFIC
}
