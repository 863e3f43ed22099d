package org.commonhall.station.desk;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.WallClock;
import org.commonhall.directory.directory.Organization;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * The line of a desk (窗口排队): how it works, and its last number. It is locked to give out a number or a slot and to call
 * the next, so that a busy line never holds up the desk's own record. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param desk the desk, which has one line at most
 * @param station the desk's station
 * @param owner the organization that serves there
 * @param zone the zone of the station, in which days begin
 * @param averageSeconds how long one service takes on average, for estimates
 * @param missedCalls after how many fruitless calls a ticket is gone
 * @param missedPauseSeconds how long a ticket is passed over after a fruitless call
 * @param clearsAtNight whether what is left at midnight goes
 * @param horizonDays how many days ahead appointments can be made
 * @param leadMinutes how long before its begin an appointment must be made
 * @param lastNumber the last number given out on that day
 * @param numberedOn the day of the last number, absent before the first
 * @param nextDueAt when the day of that number is over, absent when nothing is left of it
 */
@Unique(name = "desk", of = "desk") @Index("station")
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record DeskLine(
        Id<DeskLine> id,
        long version,
        Id<Desk> desk,
        Id<Station> station,
        Id<Organization> owner,
        @Size(max = 60) String zone,
        long averageSeconds,
        long missedCalls,
        long missedPauseSeconds,
        boolean clearsAtNight,
        long horizonDays,
        long leadMinutes,
        long lastNumber,
        @Nullable LocalDate numberedOn,
        @Nullable Instant nextDueAt)
        implements WallClock {
    /** How it is stored. */
    public static final RecordType<DeskLine> TYPE = RecordType.of(MethodHandles.lookup(), DeskLine.class);
    /** The desk. */
    public static final Attribute<DeskLine, Id<Desk>> DESK = TYPE.attribute("desk", DeskLine::desk);
    /** The station. */
    public static final Attribute<DeskLine, Id<Station>> STATION = TYPE.attribute("station", DeskLine::station);
    /** When the day is over. */
    public static final Attribute<DeskLine, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", DeskLine::nextDueAt);

    static DeskLine opened(Id<DeskLine> id, Desk desk, String zone, LineSettings settings) {
        return DeskLineBuilder.builder()
                .id(id)
                .desk(desk.id())
                .station(desk.station())
                .owner(desk.owner())
                .zone(zone)
                .build()
                .changed(settings);
    }

    /** Where rights on it are held, as on its desk: kept here so that a call need not read the desk. */
    UUID[] scopes() {
        return new UUID[] {desk.value(), station.value(), owner.value()};
    }

    DeskLine changed(LineSettings settings) {
        return DeskLineBuilder.builder(this)
                .averageSeconds(settings.averageSeconds())
                .missedCalls(settings.missedCalls())
                .missedPauseSeconds(settings.missedPauseSeconds())
                .clearsAtNight(settings.clearsAtNight())
                .horizonDays(settings.horizonDays())
                .leadMinutes(settings.leadMinutes())
                .build();
    }

    LineSettings settings() {
        return new LineSettings(
                averageSeconds, missedCalls, missedPauseSeconds, clearsAtNight, horizonDays, leadMinutes);
    }

    @Override
    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zoneId());
    }

    /** The end of the day of a moment. */
    Instant midnight(Instant now) {
        return today(now).plusDays(1).atStartOfDay(zoneId()).toInstant();
    }

    MissedCallRule missed() {
        return new MissedCallRule(missedCalls, Duration.ofSeconds(missedPauseSeconds));
    }

    /** When the last of all who came today is served at the latest: whoever comes now waits no longer. */
    Instant mayWaitUntil(Instant now) {
        return now.plusSeconds((lastNumber + 2) * averageSeconds);
    }

    /** With the next number given out: the first of a day is 1. */
    DeskLine numbered(Instant now) {
        LocalDate today = today(now);
        // A clock that goes back a little must not give out yesterday's numbers twice.
        LocalDate day = numberedOn != null && numberedOn.isAfter(today) ? numberedOn : today;
        boolean same = day.equals(numberedOn);
        return DeskLineBuilder.builder(this)
                .numberedOn(day)
                .lastNumber(same ? lastNumber + 1 : 1)
                .nextDueAt(nextDueAt == null ? midnight(now) : nextDueAt)
                .build();
    }

    /** Refuses to refer to this line what is in it already. */
    void requireOther(Id<DeskLine> from) {
        if (from.equals(id)) {
            throw new RuleViolation("desk.refer.same");
        }
    }

    /** Whether a ticket is still in the line: the line may have been cleared at midnight though nobody has ticked. */
    boolean holds(Ticket ticket, Instant now) {
        return ticket.live() != null && (!clearsAtNight || !ticket.numberedOn().isBefore(today(now)));
    }

    DeskLine due(@Nullable Instant next) {
        return DeskLineBuilder.builder(this).nextDueAt(next).build();
    }
}
