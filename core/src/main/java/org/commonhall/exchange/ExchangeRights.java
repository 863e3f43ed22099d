package org.commonhall.exchange;

import org.commonhall.Permission;
import org.commonhall.Role;

/** The permissions of this package. */
public final class ExchangeRights {
    /** To import requests. */
    public static final Permission IMPORT = Permission.of("exchange.import", Role.REGISTRAR);

    private ExchangeRights() {}
}
