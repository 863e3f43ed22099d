package org.commonhall.station.visit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Occupancy;
import org.commonhall.station.station.OccupancyView;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationHours;

/**
 * Who uses a station (到访), counted without asking who: at doors, by heads, and by those who check in because they want to.
 * Thread-safe.
 */
public final class Visits {
    /** To count people. */
    public static final Permission COUNT = Permission.of("visit.count", Role.KEEPER, Role.ATTENDANT);
    /** To check in and out. */
    public static final Permission CHECK_IN =
            Permission.of("visit.check_in", Role.KEEPER, Role.ATTENDANT).orOwner();
    /** To read how many are there now. */
    public static final Permission READ = Permission.of("visit.read").orAnyone();
    /** To read who uses a place and when, in groups. */
    public static final Permission READ_USE =
            Permission.of("visit.use.read", Role.KEEPER, Role.ATTENDANT, Role.AUDITOR);
    /** To read one's own visits. */
    public static final Permission READ_OWN = Permission.of("visit.own.read").orOwner();

    private final Counting counting;
    private final VisitReads reads;

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     * @param hours what the hall has set
     */
    public Visits(Corridor corridor, StationHours hours) {
        this.counting = new Counting(corridor);
        this.reads = new VisitReads(corridor, hours.policy());
    }

    /**
     * Counts people at a door. More than were in cannot go out: what goes wrong is flagged as {@link Occupancy#surplus}.
     *
     * @param by staff of the station
     * @param command how many of which audience
     * @return how many are there now
     */
    public Occupancy move(Call by, RecordMovement command) {
        return counting.move(by, command);
    }

    /**
     * Says how many people are there, as somebody or a sensor counted them.
     *
     * @param by staff of the station
     * @param command how many
     * @return how many are there now
     */
    public Occupancy count(Call by, CountHeads command) {
        return counting.count(by, command);
    }

    /**
     * Somebody checks in because they want to. They count with the others.
     *
     * @param by the person, or staff of the station
     * @param command who and where
     * @return the visit as stored
     * @throws RuleViolation {@code visit.twice} while they are checked in there
     */
    public Visit checkIn(Call by, BeginVisit command) {
        return counting.checkIn(by, command);
    }

    /**
     * Somebody checks out again.
     *
     * @param by the person, or staff of the station
     * @param command which visit
     * @return the visit as stored
     * @throws RuleViolation {@code visit.left}
     */
    public Visit checkOut(Call by, EndVisit command) {
        return counting.checkOut(by, command);
    }

    /**
     * How many people are in a place now.
     *
     * @param by anybody
     * @param place the station or one of its amenities
     * @return the figure with its age, or that it is too old to be known
     */
    public OccupancyView occupancy(Actor by, UUID place) {
        return reads.occupancy(by, place);
    }

    /**
     * How a place was used, hour by hour of the station's wall clock, all audiences together.
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
     * How a place was used by each audience. Groups that are too small are summed up as one; if that is too small still, the
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
     * How a station and each of its amenities were used.
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
     * The visits of a person who checked in.
     *
     * @param by the person
     * @param person who
     * @return the visits, the latest first, at most 200
     */
    public ImmutableList<Visit> visitsOf(Actor by, Id<Person> person) {
        return reads.visitsOf(by, person);
    }
}
