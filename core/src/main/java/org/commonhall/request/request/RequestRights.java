package org.commonhall.request.request;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Permission;
import org.commonhall.Role;

/** Who may do what with requests, besides the steps, whose permissions stand in {@link RequestAction}. */
public final class RequestRights {
    /** To submit for oneself. */
    public static final Permission SUBMIT = Permission.of("request.submit").orAnyone();
    /** To submit on behalf of others, or through a door of the staff's. */
    public static final Permission SUBMIT_FOR_OTHERS =
            Permission.of("request.submit.behalf", Role.DESK, Role.HANDLER, Role.SURVEYOR);
    /** To change who sees one's name; the requester's alone. */
    public static final Permission CHANGE_ANONYMITY =
            new Permission("request.anonymity", ImmutableSet.of(), true, false);
    /** To see everything about a request. */
    public static final Permission READ_DESK =
            Permission.of("request.read.desk", Role.DESK, Role.SURVEYOR, Role.REVIEWER);
    /** To see a request one handles. */
    public static final Permission READ_WORK = Permission.of("request.read.work", Role.HANDLER);
    /** To see everything that is not personal. */
    public static final Permission READ_AUDIT = Permission.of("request.read.audit", Role.AUDITOR);
    /** To hand out and have erased what a requester without an account has told. */
    public static final Permission PERSONAL_DATA =
            Permission.of("request.personal_data", Role.DESK).orOwner();
    /** To count running clocks again after a calendar has changed. */
    public static final Permission RECOUNT = Permission.of("request.recount");
    /** To settle what falls due; the clock alone. */
    public static final Permission SETTLE = Permission.of("request.settle");
    /** To tell that a helping unit is late; the clock alone. */
    public static final Permission SETTLE_ASSISTANCE = Permission.of("request.settle.assistance");

    private RequestRights() {}
}
