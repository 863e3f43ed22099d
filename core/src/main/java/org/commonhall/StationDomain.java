package org.commonhall;

import org.commonhall.station.booking.Bookings;
import org.commonhall.station.desk.DeskLines;
import org.commonhall.station.station.Stations;
import org.commonhall.station.visit.Visits;

/** Service stations and what is used in them (党群服务站). One accessor a capability; thread-safe. */
public final class StationDomain {
    private final Stations stations;
    private final DeskLines desks;
    private final Bookings bookings;
    private final Visits visits;

    StationDomain(Stations stations, DeskLines desks, Bookings bookings, Visits visits) {
        this.stations = stations;
        this.desks = desks;
        this.bookings = bookings;
        this.visits = visits;
    }

    /**
     * Stations and what is in them.
     *
     * @return the capability
     */
    public Stations stations() {
        return stations;
    }

    /**
     * The lines of desks.
     *
     * @return the capability
     */
    public DeskLines desks() {
        return desks;
    }

    /**
     * Rooms of stations and their bookings.
     *
     * @return the capability
     */
    public Bookings bookings() {
        return bookings;
    }

    /**
     * Who uses stations, counted without asking who.
     *
     * @return the capability
     */
    public Visits visits() {
        return visits;
    }
}
