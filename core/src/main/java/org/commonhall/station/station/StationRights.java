package org.commonhall.station.station;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What one needs to open, keep, run and read stations. */
public final class StationRights {
    /** To open a station. */
    public static final Permission FOUND = Permission.of("station.found", Role.REGISTRAR);
    /** To keep what is known of a station and its places. */
    public static final Permission KEEP = Permission.of("station.keep", Role.KEEPER);
    /** To run a desk: its hours, services, staff and rota. */
    public static final Permission RUN_DESK = Permission.of("station.desk.run", Role.KEEPER);
    /** To close a place for once. */
    public static final Permission CLOSE = Permission.of("station.close", Role.KEEPER);
    /** To say which amenities work and how much is left. */
    public static final Permission ATTEND = Permission.of("station.attend", Role.KEEPER, Role.ATTENDANT);
    /** To read what everybody may know. */
    public static final Permission READ = Permission.of("station.read").orAnyone();
    /** To read who serves at a desk and when. */
    public static final Permission READ_ROTA =
            Permission.of("station.rota.read", Role.KEEPER, Role.ATTENDANT).orOwner();

    private StationRights() {}
}
