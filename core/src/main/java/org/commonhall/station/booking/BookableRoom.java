package org.commonhall.station.booking;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.commonhall.capacity.Gaps;
import org.commonhall.capacity.Quota;
import org.commonhall.capacity.QuotaRef;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.WallClock;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.Zone;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A zone of a station, or its whole hall, that can be booked (可预约场地). A booking takes the room of its place in the one
 * tree of the station, so a booking of the hall takes its zones, and a booking of a zone keeps others from the hall.
 * Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param station where it is, and where rights on it are held
 * @param zone the zone it is, absent for the whole hall
 * @param hall the quota of the hall, which everybody who takes time in the station holds
 * @param place the quota of the zone, that of the hall for the whole; a booking takes it whole
 * @param lanes the quota below it that counts bookings, present where several may stand at one moment
 * @param name the name
 * @param timeZone the zone of its wall clock, as the station had it when this was last defined
 * @param seats how many people fit
 * @param equipment codes of what is there, by commas
 * @param buffers gaps by purpose, as {@link PurposeBuffer} writes them, by semicolons
 * @param concurrency how many bookings may stand at one moment
 * @param notice seconds
 * @param horizon seconds
 * @param shortest seconds
 * @param longest seconds
 * @param approval whether staff decide on each booking
 * @param checkIn seconds, absent where no check-in is asked for
 * @param autoRelease seconds, absent for never
 * @param cancelBefore seconds
 * @param opening the hours it may be booked in, absent for those of its station
 * @param makeup what make-up working days are to the weekdays of these hours
 * @param titles who sees what others have booked it for
 * @param quotas as {@link BookingQuota} writes them, by semicolons
 * @param noShowLimit so many no-shows keep one from booking
 * @param noShowDays how far back no-shows count
 * @param coolDownDays how long one cannot book then
 * @param offer seconds a freed time is held for somebody who waits
 * @param code what people type to check in, absent where none is asked for
 * @param retired whether it can no longer be booked
 */
@Index("station")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record BookableRoom(
        Id<BookableRoom> id,
        long version,
        Id<Station> station,
        @Nullable Id<Zone> zone,
        Id<Quota> hall,
        Id<Quota> place,
        @Nullable Id<Quota> lanes,
        @Size(max = 200) String name,
        @Size(max = 60) String timeZone,
        long seats,
        @Size(max = 1000) @Nullable String equipment,
        @Size(max = 1200) @Nullable String buffers,
        long concurrency,
        long notice,
        long horizon,
        long shortest,
        long longest,
        boolean approval,
        @Nullable Long checkIn,
        @Nullable Long autoRelease,
        long cancelBefore,
        @Size(max = 400) @Nullable String opening,
        MakeupPolicy makeup,
        TitleVisibility titles,
        @Size(max = 2000) @Nullable String quotas,
        long noShowLimit,
        long noShowDays,
        long coolDownDays,
        long offer,
        @Secret @Size(max = 20) @Nullable String code,
        boolean retired)
        implements WallClock {
    /** How it is stored. */
    public static final RecordType<BookableRoom> TYPE = RecordType.of(MethodHandles.lookup(), BookableRoom.class);
    /** Where it is. */
    public static final Attribute<BookableRoom, Id<Station>> STATION = TYPE.attribute("station", BookableRoom::station);

    private static final int MINUTE = 60;
    private static final int DAY = 86_400;

    /** Gives the next state with these rules. */
    BookableRoom with(BookingPolicy policy) {
        return next().seats(policy.seats())
                .equipment(joined(policy.equipment(), ",", code -> code))
                .buffers(joined(policy.buffers(), ";", PurposeBuffer::text))
                .concurrency(policy.concurrency())
                .notice(policy.noticeMinutes() * MINUTE)
                .horizon(policy.horizonDays() * DAY)
                .shortest(policy.minimumMinutes() * MINUTE)
                .longest(policy.maximumMinutes() * MINUTE)
                .approval(policy.approval())
                .checkIn(seconds(policy.checkInMinutes()))
                .autoRelease(seconds(policy.autoReleaseMinutes()))
                .cancelBefore(policy.cancelMinutes() * MINUTE)
                .opening(policy.opening())
                .makeup(policy.makeup())
                .titles(policy.titles())
                .quotas(joined(policy.quotas(), ";", BookingQuota::text))
                .noShowLimit(policy.noShowLimit())
                .noShowDays(policy.noShowDays())
                .coolDownDays(policy.coolDownDays())
                .offer(policy.offerMinutes() * MINUTE)
                .build();
    }

    BookableRoomBuilder next() {
        return BookableRoomBuilder.builder(this);
    }

    /** Says how the kernel is told of what a booking takes. */
    QuotaRef room() {
        return new QuotaRef(lanes == null || whole() ? place : lanes, hall);
    }

    /** Says whether a booking takes the place whole; else it takes as many of its places as people come. */
    boolean whole() {
        return lanes == null || concurrency == 1;
    }

    /** Says what people wait for. */
    UUID waited() {
        return !whole() ? id.value() : zone == null ? station.value() : zone.value();
    }

    /** Says whether somebody who has the one has time in the other. */
    boolean shares(@Nullable Id<Zone> other) {
        return zone == null || other == null || zone.equals(other);
    }

    /** Gives the gaps of a purpose, else of every other one. */
    Gaps gaps(@Nullable String purpose) {
        ImmutableList<PurposeBuffer> all =
                split(buffers, ';').stream().map(PurposeBuffer::parse).collect(ImmutableList.toImmutableList());
        return all.stream()
                .filter(gap -> gap.purpose().equals(purpose))
                .findFirst()
                .or(() -> all.stream().filter(gap -> gap.purpose().equals("*")).findFirst())
                .map(PurposeBuffer::gaps)
                .orElse(Gaps.NONE);
    }

    /** Gives the widest gaps of any purpose. */
    Gaps widestGaps() {
        long widest = split(buffers, ';').stream()
                .map(text -> PurposeBuffer.parse(text).gaps())
                .mapToLong(gaps -> Math.max(gaps.before(), gaps.after()))
                .max()
                .orElse(0);
        return new Gaps(widest, widest);
    }

    /** Gives the time a booking keeps others from at the most. */
    Span kept(Booking booking) {
        Gaps widest = widestGaps();
        return Span.of(
                booking.startsAt().minusSeconds(Math.max(booking.bufferBefore(), widest.after())),
                booking.endsAt().plusSeconds(Math.max(booking.bufferAfter(), widest.before())));
    }

    ImmutableList<BookingQuota> limits() {
        return split(quotas, ';').stream().map(BookingQuota::parse).collect(ImmutableList.toImmutableList());
    }

    ImmutableSet<String> things() {
        return ImmutableSet.copyOf(split(equipment, ','));
    }

    @Override
    public ZoneId zoneId() {
        return ZoneId.of(timeZone);
    }

    private static @Nullable Long seconds(@Nullable Long minutes) {
        return minutes == null ? null : minutes * MINUTE;
    }

    private static ImmutableList<String> split(@Nullable String text, char by) {
        return text == null
                ? ImmutableList.of()
                : ImmutableList.copyOf(Splitter.on(by).split(text));
    }

    private static <E> @Nullable String joined(Iterable<E> parts, String by, Function<E, String> text) {
        ImmutableList<String> words =
                ImmutableList.copyOf(parts).stream().map(text).collect(ImmutableList.toImmutableList());
        return words.isEmpty() ? null : Joiner.on(by).join(words);
    }

    /** Without the code. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
