package org.commonhall.station.advice;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Permission;
import org.commonhall.station.desk.DeskRights;

/** What one needs for advice in confidence. */
public final class AdviceRights {
    /** To write a confidential note: to serve at the desk of the appointment. */
    public static final Permission WRITE = DeskRights.SERVE;
    /** To read or release a confidential note: no role has it, not even the administrator's. */
    public static final Permission READ = new Permission("advice.read", ImmutableSet.of(), true, false);

    private AdviceRights() {}
}
