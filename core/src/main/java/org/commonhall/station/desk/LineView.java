package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.DeskService;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A line as its staff see it.
 *
 * @param id the identity of the line
 * @param version its version, for {@code seen}
 * @param desk the desk
 * @param deskName its name
 * @param settings how the line works
 * @param at the moment it is of
 * @param tickets the tickets: called and served, then as they will be called, then those on hold or in preparation
 * @param staff who is at work
 */
public record LineView(
        Id<DeskLine> id,
        long version,
        Id<Desk> desk,
        @Nullable Name deskName,
        LineSettings settings,
        Instant at,
        ImmutableList<Entry> tickets,
        ImmutableList<Member> staff) {

    /**
     * A ticket in the line, without the claim.
     *
     * @param id the identity
     * @param version the version, for {@code seen}
     * @param number the number
     * @param status where it stands
     * @param service what is served first or now, or null
     * @param serviceName its name, or null
     * @param more how many services follow
     * @param priority the priority
     * @param appointment the appointment, or null
     * @param plannedAt when that is
     * @param staff who has it, or null
     * @param calls how often it was called in vain
     * @param times how long it has been in each state
     * @param estimate how long it has still to wait, null where it does not wait
     */
    public record Entry(
            Id<Ticket> id,
            long version,
            long number,
            TicketStatus status,
            @Nullable Id<DeskService> service,
            @Nullable Name serviceName,
            long more,
            long priority,
            @Nullable Id<Appointment> appointment,
            @Nullable Instant plannedAt,
            @Nullable Id<DeskCounter> staff,
            long calls,
            TicketTimes times,
            @Nullable WaitEstimate estimate) {}

    /**
     * A member of staff.
     *
     * @param id the identity
     * @param person who
     * @param personName the person's name
     * @param state what they do; serving follows from the ticket
     * @param counter the counter, or null
     * @param service what they call first, or null
     * @param serviceName its name, or null
     * @param since since when they are there
     */
    public record Member(
            Id<DeskCounter> id,
            Id<Person> person,
            @Personal("contact") @Nullable String personName,
            StaffState state,
            @Nullable String counter,
            @Nullable Id<DeskService> service,
            @Nullable Name serviceName,
            Instant since) {
        /** Without personal values. */
        @Override
        public String toString() {
            return Describe.record(this);
        }
    }
}
