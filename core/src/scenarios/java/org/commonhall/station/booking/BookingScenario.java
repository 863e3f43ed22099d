package org.commonhall.station.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestRooms.at;
import static org.commonhall.scenario.TestRooms.malformed;
import static org.commonhall.scenario.TestRooms.policy;
import static org.commonhall.scenario.TestStation.person;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.ClaimOrder;
import org.commonhall.capacity.QuotaRef;
import org.commonhall.directory.directory.BeginMembership;
import org.commonhall.directory.directory.Membership;
import org.commonhall.directory.directory.Organization;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRooms;
import org.commonhall.station.station.ChangeZone;
import org.commonhall.station.station.EndPlace;
import org.commonhall.station.station.GiveClosureNotice;
import org.commonhall.station.station.Stations;
import org.commonhall.station.station.Zone;
import org.commonhall.station.station.ZoneDetails;
import org.junit.jupiter.api.Test;

/** Booking a room, through the corridor. */
@StoreTest
class BookingScenario {

    private final TestRooms given;
    private final Actor admin;
    private final Stations stations;
    private final Actor keeper;
    private final Bookings bookings;
    private final Actor lin;
    private final Actor zhao;
    private final Actor qian;

    BookingScenario(TestHall hall) {
        given = new TestRooms(hall);
        admin = given.admin;
        stations = given.stations;
        keeper = given.keeper;
        bookings = given.bookings;
        lin = given.lin;
        zhao = given.zhao;
        qian = given.qian;
    }

    /** Touching ends stand side by side; of two gaps the larger counts; administrators need none. */
    @Test
    void aTimeIsTakenOnce() {
        BookableRoom plain = given.room("Plain", policy());
        given.book(lin, plain, "2026-03-03T10:00", 60);
        refused("booking.taken", () -> given.book(zhao, plain, "2026-03-03T10:30", 60));
        given.book(zhao, plain, "2026-03-03T11:00", 60);
        given.book(zhao, plain, "2026-03-03T09:00", 60);

        BookableRoom kitchen = given.room(
                "Kitchen",
                policy().buffers(
                                ImmutableList.of(new PurposeBuffer("*", 0, 15), new PurposeBuffer("cooking", 30, 30))));
        given.book(lin, kitchen, "2026-03-03T10:00", 60);
        refused("booking.gap", () -> given.book(zhao, kitchen, "2026-03-03T11:00", 60));
        refused(
                "booking.gap",
                () -> bookings.book(
                        zhao,
                        times(kitchen, "11:15", "12:00")
                                .occasion(Occasion.of(1).purpose("cooking").build())
                                .build()));
        bookings.book(
                zhao,
                times(kitchen, "11:30", "12:00")
                        .occasion(Occasion.of(1).purpose("cooking").build())
                        .build());
        given.book(admin, kitchen, "2026-03-03T09:00", 60);
    }

    /** At most three at one moment, counted by a sweep. */
    @Test
    void asManyAsThePolicySaysAtOneMoment() {
        BookableRoom open = given.room("Open space", policy().concurrency(3));
        given.book(lin, open, "2026-03-03T10:00", 60);
        given.book(lin, open, "2026-03-03T11:00", 60);
        given.book(zhao, open, "2026-03-03T09:30", 90);
        given.book(qian, open, "2026-03-03T09:00", 180);
        refused("booking.taken", () -> given.book(qian, open, "2026-03-03T10:00", 30));
        given.book(qian, open, "2026-03-03T11:30", 30);
    }

    /** Whoever has a zone keeps others from the hall, and the other way round; zones do not disturb one another. */
    @Test
    void theHallOrItsZones() {
        BookableRoom whole = given.wholeHall(policy());
        BookableRoom east = given.room("East", policy());
        BookableRoom west = given.room("West", policy());
        given.book(lin, east, "2026-03-03T10:00", 60);
        given.book(zhao, west, "2026-03-03T10:00", 60);
        refused("booking.part", () -> given.book(qian, whole, "2026-03-03T10:30", 60));
        given.book(qian, whole, "2026-03-03T11:00", 60);
        refused("booking.part", () -> given.book(lin, west, "2026-03-03T11:30", 60));
    }

    /** What a course takes of a zone and a booking keep each other out: there is one tree. */
    @Test
    void bookingsAndOtherClaimsShareOneTree() {
        BookableRoom room = given.room("Studio", policy());
        Zone other = given.zone("Rest", "50", 30L);
        BookableRoom whole = given.wholeHall(policy());
        QuotaRef studio = new QuotaRef(room.place(), room.hall());
        Span ten = Span.of(at("2026-03-03T10:00"), at("2026-03-03T11:00"));
        Span two = Span.of(at("2026-03-03T14:00"), at("2026-03-03T15:00"));
        given.take(ClaimOrder.of(UUID.randomUUID(), studio).amount(8).span(ten));
        refused("booking.taken", () -> given.book(lin, room, "2026-03-03T10:30", 60));
        refused("booking.taken", () -> given.book(lin, whole, "2026-03-03T10:30", 60));
        given.book(lin, room, "2026-03-03T14:00", 60);
        refused(
                "capacity.full",
                () -> given.take(ClaimOrder.of(UUID.randomUUID(), studio).span(two)));
        given.take(ClaimOrder.of(UUID.randomUUID(), other.room()).amount(30).span(two));
    }

    /** A booked zone may still change its size; who has it has it whole. */
    @Test
    void aBookedZoneMayChangeItsSize() {
        BookableRoom room = given.room("Growing", policy());
        given.book(lin, room, "2026-03-03T10:00", 60);
        for (long capacity : new long[] {20, 40}) {
            stations.changeZone(
                    keeper,
                    new ChangeZone(
                            Objects.requireNonNull(room.zone()),
                            ZoneDetails.of("room", "Growing", new BigDecimal("50"))
                                    .capacity(capacity)
                                    .build()));
            refused("booking.taken", () -> given.book(zhao, room, "2026-03-03T10:00", 60));
        }
        given.book(zhao, given.wholeHall(policy()), "2026-03-03T11:00", 60);
    }

    /** A closure notice keeps a room from being booked, and a zone that is no more as well. */
    @Test
    void aClosedPlaceCannotBeBooked() {
        BookableRoom room = given.room("Closed", policy());
        stations.close(
                keeper,
                new GiveClosureNotice(
                        given.station.id().value(), at("2026-03-03T12:00"), at("2026-03-03T18:00"), "Fire drill"));
        refused("booking.shut", () -> given.book(lin, room, "2026-03-03T11:30", 60));
        given.book(lin, room, "2026-03-03T11:00", 60);
        stations.endPlace(
                keeper, new EndPlace(Objects.requireNonNull(room.zone()).value()));
        refused("booking.taken", () -> given.book(lin, room, "2026-03-04T10:00", 60));
    }

    /** Notice, horizon, length, seats and hours. */
    @Test
    void thePolicyLimitsABooking() {
        BookableRoom room = given.room(
                "Limited",
                policy().noticeMinutes(60).horizonDays(30).minimumMinutes(30).opening("Mo-Fr 09:00-18:00; PH off"));
        refused("booking.past", () -> given.book(lin, room, "2026-03-02T09:59", 60));
        refused("booking.notice", () -> given.book(lin, room, "2026-03-02T10:59", 60));
        refused("booking.horizon", () -> given.book(lin, room, "2026-04-01T10:00", 60));
        refused("booking.short", () -> given.book(lin, room, "2026-03-03T10:00", 29));
        refused("booking.long", () -> given.book(lin, room, "2026-03-03T10:00", 241));
        refused("booking.closed", () -> given.book(lin, room, "2026-03-03T17:30", 60));
        refused("booking.closed", () -> given.book(lin, room, "2026-03-07T10:00", 60));
        refused(
                "booking.seats",
                () -> bookings.book(
                        lin,
                        times(room, "10:00", "11:00")
                                .occasion(Occasion.of(13).build())
                                .build()));
        assertThat(bookings.reads().mine(lin, PageRequest.first(10)).items()).isEmpty();
        given.book(lin, room, "2026-03-02T11:00", 60);
    }

    /** Bad input is refused with its place, and changes nothing. */
    @Test
    void badInputIsRefused() {
        BookableRoom room = given.room("Room", policy().horizonDays(3000));
        malformed("booking.time.reversed", () -> given.book(lin, room, "2026-03-03T10:00", -30));
        malformed("booking.time.range", () -> given.book(lin, room, "+20000-01-01T10:00", 30));
        malformed("constraint.min", () -> given.room("Negative", policy().seats(-1)));
        refused("booking.policy.length", () -> given.room("Reversed", policy().minimumMinutes(300)));
        refused("booking.policy.release", () -> given.room("Release", policy().autoReleaseMinutes(5L)));
        BookableRoom berlin = given.berlin(policy());
        malformed("booking.time.gap", () -> given.book(lin, berlin, "2026-03-29T02:30", 60));
        // Of a wall time that comes twice the first is meant.
        Receipt<Booking> twice = given.book(lin, berlin, "2026-10-25T02:30", 30);
        assertThat(bookings.reads().get(lin, twice.id()).startsAt()).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(bookings.reads().mine(lin, PageRequest.first(10)).items()).hasSize(1);
    }

    /** Quotas of people and organizations, in the zone of the room; equal to the limit is fine. */
    @Test
    void quotasCount() {
        BookableRoom room = given.room(
                "Scarce",
                policy().opening("Mo-Fr 08:00-18:00")
                        .quotas(ImmutableList.of(
                                BookingQuota.of(
                                                BookingQuota.Holder.PERSON,
                                                BookingQuota.Measure.MINUTES,
                                                120,
                                                QuotaWindow.DAY)
                                        .build(),
                                BookingQuota.of(
                                                BookingQuota.Holder.ORGANIZATION,
                                                BookingQuota.Measure.COUNT,
                                                1,
                                                QuotaWindow.WEEK)
                                        .build())));
        given.book(lin, room, "2026-03-03T08:00", 60);
        given.book(lin, room, "2026-03-03T10:00", 60);
        refused("booking.quota.person.minutes", () -> given.book(lin, room, "2026-03-03T12:00", 15));
        given.book(zhao, room, "2026-03-03T12:00", 15);
        Id<Organization> guild = given.organization("union", "Guild");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> bookings.book(
                        lin, times(room, "14:00", "15:00").organization(guild).build())))
                .isInstanceOf(NotAllowed.class);
        given.hall.directory().people().beginMembership(admin, member(lin, guild));
        Receipt<Booking> forGuild = bookings.book(
                lin, times(room, "14:00", "15:00").organization(guild).build());
        assertThat(bookings.reads().get(lin, forGuild.id()).organization()).isEqualTo(guild);
        refused(
                "booking.quota.organization.count",
                () -> bookings.book(
                        keeper,
                        times(room, "16:00", "17:00")
                                .organization(guild)
                                .person(person(zhao))
                                .build()));
    }

    /** A room without hours of its own cannot be booked while its station is shut. */
    @Test
    void aRoomIsOpenWithItsStation() {
        BookableRoom room = given.room("Follows", policy());
        refused("booking.closed", () -> given.book(lin, room, "2026-03-03T18:00", 60));
        refused("booking.closed", () -> given.book(lin, room, "2026-03-07T10:00", 60));
        given.book(lin, room, "2026-03-03T17:00", 60);
        BookableRoom own = given.room("Own", policy().opening("Mo-Su 08:00-22:00"));
        given.book(lin, own, "2026-03-07T10:00", 60);
        assertThat(bookings.reads()
                        .free(
                                lin,
                                FreeRoomQuery.at(
                                        given.station.id(),
                                        LocalDateTime.parse("2026-03-07T08:00"),
                                        LocalDateTime.parse("2026-03-07T20:00"),
                                        60,
                                        1)))
                .extracting(free -> free.room().name())
                .containsExactly("Own");
    }

    /** A day of a quota is one of the room: a booker elsewhere has no more of it. */
    @Test
    void aDayIsOneOfTheRoom() {
        BookableRoom room = given.room(
                "Daily",
                policy().opening("24/7")
                        .quotas(ImmutableList.of(BookingQuota.of(
                                        BookingQuota.Holder.PERSON, BookingQuota.Measure.COUNT, 1, QuotaWindow.DAY)
                                .build())));
        given.book(lin, room, "2026-03-03T00:30", 60);
        refused("booking.quota.person.count", () -> given.book(lin, room, "2026-03-03T22:30", 60));
    }

    /** The same command twice books once. */
    @Test
    void aRepeatChangesNothing() {
        BookableRoom room = given.room("Once", policy());
        BookRoom command = times(room, "10:00", "11:00").build();
        Call keyed = lin.once(new UUID(1, 2));
        Receipt<Booking> once = bookings.book(keyed, command);
        assertThat(Objects.requireNonNull(once.why()).code()).isEqualTo("booking.decided.immediately");
        Receipt<Booking> again = bookings.book(keyed, command);
        assertThat(again.why()).isNull();
        assertThat(again).usingRecursiveComparison().ignoringFields("why").isEqualTo(once);
        assertThat(given.hall.words().state(Locale.CHINESE, again)).contains("已确认");
        assertThat(given.hall.journal().verify(admin).firstBad()).isEmpty();
    }

    private BookRoomBuilder times(BookableRoom room, String from, String to) {
        return BookRoom.of(
                room.id(), LocalDateTime.parse("2026-03-03T" + from), LocalDateTime.parse("2026-03-03T" + to));
    }

    private static BeginMembership member(Actor person, Id<Organization> organization) {
        return BeginMembership.of(person(person), organization, Membership.Kind.MEMBER, LocalDate.parse("2026-01-01"))
                .build();
    }
}
