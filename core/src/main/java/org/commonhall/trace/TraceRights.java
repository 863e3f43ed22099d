package org.commonhall.trace;

import org.commonhall.Permission;

/** What one may be allowed to do with traces; what each step shows is for its own capability to say. */
public final class TraceRights {
    /** To read where a record led to. */
    public static final Permission READ = Permission.of("trace.read").orAnyone();

    private TraceRights() {}
}
