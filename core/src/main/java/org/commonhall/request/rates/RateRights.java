package org.commonhall.request.rates;

import org.commonhall.Permission;
import org.commonhall.Role;

/** Who may read the three rates. */
public final class RateRights {
    /** To read the rates, which name nobody. */
    public static final Permission READ =
            Permission.of("rates.read", Role.DESK, Role.HANDLER, Role.SURVEYOR, Role.REVIEWER, Role.AUDITOR);

    private RateRights() {}
}
