package org.commonhall.report;

import org.commonhall.Permission;
import org.commonhall.Role;

/** Who may read figures. */
public final class ReportRights {
    /** To read figures, which name nobody. */
    public static final Permission READ =
            Permission.of("report.read", Role.AUDITOR, Role.DESK, Role.REVIEWER, Role.SURVEYOR);

    /** To read figures across capabilities that hide whatever is small. */
    public static final Permission READ_PUBLISHED =
            Permission.of("report.published").orAnyone();

    private ReportRights() {}
}
