package org.commonhall.station.booking;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may do with rooms and bookings, and with which role on the station. */
public final class BookingRights {
    /** To make rooms bookable and set their rules. */
    public static final Permission KEEP = Permission.of("booking.room.define", Role.KEEPER);
    /** To keep rooms from being booked. */
    public static final Permission BLOCK = Permission.of("booking.room.block", Role.KEEPER, Role.ATTENDANT);
    /** To book for oneself. */
    public static final Permission BOOK = Permission.of("booking.book").orAnyone();
    /** To book for others. */
    public static final Permission BOOK_FOR_OTHERS = Permission.of("booking.behalf", Role.KEEPER, Role.ATTENDANT);
    /** To book for an organization without a membership in it. */
    public static final Permission BOOK_FOR_ORGANIZATION =
            Permission.of("booking.organization", Role.HANDLER, Role.REGISTRAR, Role.ORGANISER);
    /** To book without the gaps that others have to keep; administrators only. */
    public static final Permission WITHOUT_GAPS = Permission.of("booking.gapless");
    /** To decide on pre-bookings and on appeals. */
    public static final Permission DECIDE = Permission.of("booking.decide", Role.KEEPER, Role.ATTENDANT);
    /** To cancel one's own booking until its deadline; for staff, everybody's until its end. */
    public static final Permission CANCEL =
            Permission.of("booking.cancel", Role.KEEPER, Role.ATTENDANT).orOwner();
    /** To move one's own booking until its deadline; for keepers, everybody's until it begins. */
    public static final Permission MOVE =
            Permission.of("booking.move", Role.KEEPER).orOwner();
    /** To check in and out. */
    public static final Permission USE =
            Permission.of("booking.use", Role.KEEPER, Role.ATTENDANT).orOwner();
    /** To appeal against one's own no-show. */
    public static final Permission APPEAL =
            Permission.of("booking.appeal", Role.KEEPER, Role.ATTENDANT).orOwner();
    /** To change or cancel one's own series; for staff, everybody's. */
    public static final Permission CHANGE_SERIES =
            Permission.of("booking.series.change", Role.KEEPER, Role.ATTENDANT).orOwner();
    /** To see whole bookings of others. */
    public static final Permission READ = Permission.of("booking.read", Role.KEEPER, Role.ATTENDANT, Role.AUDITOR);
    /** To write what time has brought; the system only. */
    public static final Permission SETTLE = Permission.of("booking.settle");

    private BookingRights() {}
}
