package org.commonhall.station.visit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.SmallGroups;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.figure.FigureSource;
import org.commonhall.station.station.Occupancy;
import org.commonhall.station.station.OccupancyView;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationHours;
import org.commonhall.station.station.Stations;

/**
 * Who uses a station (到访), counted without asking who: at doors, by heads, and by those who check in because they want to.
 * Thread-safe.
 */
public final class Visits {
    /** What the hall knows of it. */
    public static final Capability<Visits> CAPABILITY = Capability.of("visit", Visits.class)
            .records(VisitTally.TYPE, Visit.TYPE)
            .needs(Stations.CAPABILITY)
            .rights(VisitRights.class)
            .events("visit.counted", "visit.heads", "visit.begun", "visit.ended")
            .offers(FigureSource.class, parts -> new VisitFigures())
            .make(parts -> new Visits(parts.corridor(), StationHours.of(parts), parts.settings(SmallGroups.class)));

    private final VisitSteps steps;
    private final VisitReads reads;

    Visits(Corridor corridor, StationHours hours, SmallGroups smallGroups) {
        this.steps = new VisitSteps(corridor);
        this.reads = new VisitReads(corridor, hours.policy(), smallGroups);
    }

    /**
     * Counts people at a door. No count falls below zero: if more go out than came in, {@link Receipt#why} says how many.
     *
     * @param by staff of the station
     * @param command how many of which audience
     * @return what came of it; {@link #occupancy} says how many are there now
     */
    public Receipt<Occupancy> move(Call by, RecordMovement command) {
        return steps.move(by, command);
    }

    /**
     * Says how many people are there, as somebody or a sensor counted them.
     *
     * @param by staff of the station
     * @param command how many
     * @return what came of it; {@link #occupancy} says how many are there now
     */
    public Receipt<Occupancy> count(Call by, CountHeads command) {
        return steps.count(by, command);
    }

    /**
     * Checks in somebody who wants to. They count with the others.
     *
     * @param by the person, or staff of the station
     * @param command who and where
     * @return what came of it
     * @throws RuleViolation {@code visit.twice} while they are checked in there
     */
    public Receipt<Visit> checkIn(Call by, BeginVisit command) {
        return steps.checkIn(by, command);
    }

    /**
     * Checks somebody out again.
     *
     * @param by the person, or staff of the station
     * @param command which visit
     * @return what came of it
     * @throws RuleViolation {@code visit.left}
     */
    public Receipt<Visit> checkOut(Call by, EndVisit command) {
        return steps.checkOut(by, command);
    }

    /**
     * Reads how many people are in a place now.
     *
     * @param by anybody
     * @param place the station or one of its amenities
     * @return the figure with its age, or that it is too old to be known
     */
    public OccupancyView occupancy(Actor by, UUID place) {
        return reads.occupancy(by, place);
    }

    /**
     * Reads how a place was used, hour by hour of the station's wall clock, all audiences together.
     *
     * @param by staff or an auditor of the station
     * @param place the station or one of its amenities
     * @param from the first day
     * @param until the day after the last one, a year later at most
     * @return the hours in which anybody came or went
     */
    public ImmutableList<HourUse> byHour(Actor by, UUID place, LocalDate from, LocalDate until) {
        return reads.byHour(by, place, from, until);
    }

    /**
     * Reads how a place was used by each audience. Groups that are too small are summed up as one; if that is too small still, the
     * next smallest group goes with it.
     *
     * @param by staff or an auditor of the station
     * @param place the station or one of its amenities
     * @param from the first day
     * @param until the day after the last one, a year later at most
     * @return the audiences by how many came, and the rest
     */
    public AudienceUse byAudience(Actor by, UUID place, LocalDate from, LocalDate until) {
        return reads.byAudience(by, place, from, until);
    }

    /**
     * Reads how a station and each of its amenities were used.
     *
     * @param by staff or an auditor of the station
     * @param station the station
     * @param from the first day
     * @param until the day after the last one, a year later at most
     * @return how many came, the station first, then by how many
     */
    public ImmutableList<PlaceUse> byPlace(Actor by, Id<Station> station, LocalDate from, LocalDate until) {
        return reads.byPlace(by, station, from, until);
    }

    /**
     * Reads the visits of a person who checked in.
     *
     * @param by the person
     * @param person who
     * @return the visits, the latest first, at most 200
     */
    public ImmutableList<VisitView> visitsOf(Actor by, Id<Person> person) {
        return reads.visitsOf(by, person);
    }
}
