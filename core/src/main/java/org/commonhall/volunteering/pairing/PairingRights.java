package org.commonhall.volunteering.pairing;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may do with pairings; what is known of elders not even an administrator reads. */
public final class PairingRights {
    /** To say what an elder wishes, to propose pairings, start and activate them, hand them over and name supervisors. */
    public static final Permission COORDINATE = Permission.of("pairing.coordinate", Role.COORDINATOR);
    /** To say what a companion offers; one's own always. */
    public static final Permission OFFER =
            Permission.of("pairing.offer", Role.COORDINATOR).orOwner();
    /** To agree to a pairing, decline it, pause it and end it; who is of it always. */
    public static final Permission TAKE_PART =
            Permission.of("pairing.part", Role.COORDINATOR).orOwner();
    /** To record a contact; the volunteer of the pairing always. */
    public static final Permission CONTACT =
            Permission.of("pairing.contact", Role.COORDINATOR).orOwner();
    /** To answer for an alarm; the supervisor and the deputy always. */
    public static final Permission ANSWER =
            Permission.of("pairing.answer", Role.COORDINATOR).orOwner();
    /** To read of elders, candidates and pairings. */
    public static final Permission READ =
            new Permission("pairing.read", ImmutableSet.of(Role.COORDINATOR), false, false);
    /** To read the contacts of a pairing; the elder always, the volunteer while it lasts. */
    public static final Permission READ_HISTORY =
            new Permission("pairing.history.read", ImmutableSet.of(Role.COORDINATOR), true, false);
    /** To read what a companion offers; one's own always. */
    public static final Permission READ_OFFER =
            new Permission("pairing.offer.read", ImmutableSet.of(Role.COORDINATOR), true, false);
    /** To write what time has brought; the system only. */
    public static final Permission SETTLE = Permission.of("pairing.settle");

    private PairingRights() {}
}
