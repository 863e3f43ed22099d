package org.commonhall.learning.assessment;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may do with assessments, and with which role in the scope of the course. */
public final class AssessmentRights {
    /** To open times for assessments. */
    public static final Permission OPEN = Permission.of("assessment.open", Role.ASSESSOR, Role.ORGANISER);
    /** To close them; whoever examines may as well. */
    public static final Permission CLOSE =
            Permission.of("assessment.close", Role.ORGANISER).orOwner();
    /** To book an assessment of oneself. */
    public static final Permission BOOK = Permission.of("assessment.book").orAnyone();
    /** To book one for somebody else. */
    public static final Permission BOOK_OTHERS = Permission.of("assessment.behalf", Role.ASSESSOR, Role.ORGANISER);
    /** To call one off; whoever is examined or examines may as well. */
    public static final Permission CANCEL =
            Permission.of("assessment.cancel", Role.ORGANISER).orOwner();
    /** To decide; nobody but the one who examines. */
    public static final Permission DECIDE = new Permission("assessment.decide", ImmutableSet.of(), true, false);
    /** To read who is examined and what came of it; whoever examines may as well. */
    public static final Permission READ =
            Permission.of("assessment.read", Role.ORGANISER).orOwner();

    private AssessmentRights() {}
}
