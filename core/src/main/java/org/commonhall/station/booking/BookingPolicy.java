package org.commonhall.station.booking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The rules a room is booked by (预约规则). Immutable.
 *
 * @param seats how many people fit
 * @param equipment stable codes of what is there, such as {@code projector}
 * @param buffers gaps by purpose
 * @param concurrency how many bookings may stand at one moment
 * @param noticeMinutes how long before its start a booking must come, at least
 * @param horizonDays how far ahead a booking may end, at most
 * @param minimumMinutes the shortest booking
 * @param maximumMinutes the longest booking, which bounds what has to be read to find a conflict
 * @param approval whether staff decide on each booking
 * @param checkInMinutes how long before its start one can check in; null where no check-in is asked for
 * @param autoReleaseMinutes how long after its start a booking without check-in is released; null for never
 * @param cancelMinutes how long before its start a booking can be cancelled at the latest
 * @param opening the hours the room may be booked in, in the OpenStreetMap syntax; null for the hours of its station
 * @param makeup what make-up working days are to the weekdays of these hours
 * @param titles who sees what others have booked it for
 * @param quotas how much one may book
 * @param noShowLimit so many no-shows keep one from booking; 0 for never
 * @param noShowDays how far back no-shows count
 * @param coolDownDays how long after the last no-show one cannot book
 * @param offerMinutes how long a freed time is held for somebody on the waitlist
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record BookingPolicy(
        @Min(1) @Max(100_000) long seats,
        @NotNull @Size(max = 20) Set<@NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,39}") String> equipment,
        @NotNull @Size(max = 20) List<@NotNull @Valid PurposeBuffer> buffers,
        @Min(1) @Max(1000) long concurrency,
        @Min(0) @Max(525_600) long noticeMinutes,
        @Min(1) @Max(3660) long horizonDays,
        @Min(1) @Max(44_640) long minimumMinutes,
        @Min(1) @Max(44_640) long maximumMinutes,
        boolean approval,
        @Min(0) @Max(1440) @Nullable Long checkInMinutes,
        @Min(0) @Max(1440) @Nullable Long autoReleaseMinutes,
        @Min(0) @Max(525_600) long cancelMinutes,
        @Size(max = 400) @Nullable String opening,
        @NotNull MakeupPolicy makeup,
        @NotNull TitleVisibility titles,
        @NotNull @Size(max = 10) List<@NotNull @Valid BookingQuota> quotas,
        @Min(0) @Max(100) long noShowLimit,
        @Min(1) @Max(366) long noShowDays,
        @Min(0) @Max(366) long coolDownDays,
        @Min(1) @Max(10_080) long offerMinutes) {

    /** The longest that any booking may be: it bounds what has to be read to find what takes a moment. */
    public static final Duration LONGEST = Duration.ofDays(31);

    /**
     * Keeps copies of the collections.
     *
     * @param seats how many people fit
     * @param equipment stable codes of what is there, such as {@code projector}
     * @param buffers gaps by purpose
     * @param concurrency how many bookings may stand at one moment
     * @param noticeMinutes how long before its start a booking must come, at least
     * @param horizonDays how far ahead a booking may end, at most
     * @param minimumMinutes the shortest booking
     * @param maximumMinutes the longest booking, which bounds what has to be read to find a conflict
     * @param approval whether staff decide on each booking
     * @param checkInMinutes how long before its start one can check in; null where no check-in is asked for
     * @param autoReleaseMinutes how long after its start a booking without check-in is released; null for never
     * @param cancelMinutes how long before its start a booking can be cancelled at the latest
     * @param opening the hours the room may be booked in, in the OpenStreetMap syntax; null for the hours of its station
     * @param makeup what make-up working days are to the weekdays of these hours
     * @param titles who sees what others have booked it for
     * @param quotas how much one may book
     * @param noShowLimit so many no-shows keep one from booking; 0 for never
     * @param noShowDays how far back no-shows count
     * @param coolDownDays how long after the last no-show one cannot book
     * @param offerMinutes how long a freed time is held for somebody on the waitlist
     */
    public BookingPolicy {
        equipment = Copies.set(equipment);
        buffers = Copies.list(buffers);
        quotas = Copies.list(quotas);
    }

    /**
     * Begins a policy: up to four hours, half a year ahead, at any time, without approval, check-in, gaps and quotas.
     *
     * @param seats how many people fit
     * @return a builder with these values
     */
    public static BookingPolicyBuilder of(long seats) {
        return BookingPolicyBuilder.builder()
                .seats(seats)
                .equipment(ImmutableSet.of())
                .buffers(ImmutableList.of())
                .concurrency(1)
                .horizonDays(183)
                .minimumMinutes(15)
                .maximumMinutes(240)
                .makeup(MakeupPolicy.AS_WEEKDAY)
                .titles(TitleVisibility.OWNER)
                .quotas(ImmutableList.of())
                .noShowDays(90)
                .coolDownDays(14)
                .offerMinutes(120);
    }

    /**
     * Checks what one component alone cannot say.
     *
     * @throws RuleViolation {@code booking.policy.length}, {@code booking.policy.release}
     */
    void check() {
        if (minimumMinutes > maximumMinutes) {
            throw new RuleViolation("booking.policy.length", minimumMinutes, maximumMinutes);
        }
        if (autoReleaseMinutes != null && checkInMinutes == null) {
            throw new RuleViolation("booking.policy.release");
        }
    }
}
