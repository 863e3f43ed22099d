package org.commonhall.request.catalogue;

import org.commonhall.Permission;
import org.commonhall.Role;

/** Who may do what with the service catalogue. */
public final class CatalogueRights {
    /** To keep the catalogue and the templates. */
    public static final Permission KEEP = Permission.of("catalogue.keep", Role.REGISTRAR);
    /** To see the templates. */
    public static final Permission READ_TEMPLATES =
            Permission.of("catalogue.read.templates", Role.DESK, Role.HANDLER, Role.SURVEYOR, Role.REVIEWER);

    private CatalogueRights() {}
}
