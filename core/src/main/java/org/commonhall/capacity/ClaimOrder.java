package org.commonhall.capacity;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * What is to be claimed. Fill in the builder of {@link #of}.
 *
 * @param subject what it is for: a booking, an enrolment
 * @param quotas on what; the smallest room counts, and a quota above another one of these is counted once
 * @param amount how much, one or more; of a whole place its size is taken
 * @param whole whether the whole place is taken: nothing else in it, below it or above it
 * @param span when, null on counters
 * @param state {@link ClaimState#HELD}, {@link ClaimState#PENDING} or {@link ClaimState#CONFIRMED}
 * @param expiresAt until when a hold can be confirmed (needed), a pending claim is answered, or a granted one is
 *     taken up with {@link CapacityKernel#confirm}, or the room is free again; null for no limit
 * @param gaps time kept free around it
 * @param check what it has to keep to
 * @param shared whether room that people wait for is taken as gone: true for the public
 * @param offer the offer it is made with, null for none
 * @param person whose offer that is, null for none
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ClaimOrder(
        UUID subject,
        ImmutableList<QuotaRef> quotas,
        long amount,
        boolean whole,
        @Nullable Span span,
        ClaimState state,
        @Nullable Instant expiresAt,
        Gaps gaps,
        ClaimCheck check,
        boolean shared,
        @Nullable Id<PlaceOffer> offer,
        @Nullable Id<Person> person) {

    /**
     * Begins an order of one place for good, judged for the public.
     *
     * @param subject what it is for
     * @param quotas on what
     * @return a builder; unless it is told otherwise one place is claimed for good, confirmed, without gaps, and
     *     judged as the public's
     */
    public static ClaimOrderBuilder of(UUID subject, QuotaRef... quotas) {
        return ClaimOrderBuilder.builder()
                .subject(subject)
                .quotas(ImmutableList.copyOf(quotas))
                .amount(1)
                .state(ClaimState.CONFIRMED)
                .gaps(Gaps.NONE)
                .check(ClaimCheck.ROOM_AND_GAPS)
                .shared(true);
    }
}
