package org.commonhall.volunteering.sighting;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may do with sightings. */
public final class SightingRights {
    /** To report what one has seen. */
    public static final Permission REPORT = Permission.of("sighting.report").orAnyone();
    /** To read the sightings of a programme. */
    public static final Permission READ = Permission.of("sighting.read", Role.ORGANISER);

    private SightingRights() {}
}
