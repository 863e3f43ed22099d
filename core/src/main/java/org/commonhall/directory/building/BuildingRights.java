package org.commonhall.directory.building;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may be allowed to do with buildings and units. */
public final class BuildingRights {
    /** To keep buildings, their units and who holds them. */
    public static final Permission KEEP = Permission.of("building.keep", Role.REGISTRAR);
    /** To read what is public. */
    public static final Permission READ = Permission.of("building.read").orAnyone();
    /** To read who holds a unit. */
    public static final Permission READ_HOLDER = Permission.of("building.holder.read", Role.REGISTRAR);

    private BuildingRights() {}
}
