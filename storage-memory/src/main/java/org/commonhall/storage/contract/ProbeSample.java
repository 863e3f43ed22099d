package org.commonhall.storage.contract;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Every value type, mandatory and optional; some are indexed.
 *
 * @param id the identity
 * @param version the version
 * @param subject an id without a reference
 * @param label a text
 * @param amount a whole number
 * @param price a decimal
 * @param flag a truth value
 * @param dayOn a date
 * @param timeAt a time of day
 * @param momentAt an instant
 * @param colour a code
 * @param content bytes
 * @param maySubject an id or none
 * @param mayLabel a text or none
 * @param mayAmount a whole number or none
 * @param mayPrice a decimal or none
 * @param mayFlag a truth value or none
 * @param mayDayOn a date or none
 * @param mayTimeAt a time of day or none
 * @param mayMomentAt an instant or none
 * @param mayColour a code or none
 * @param mayContent bytes or none
 */
@Index({"colour", "amount"})
@Index({"flag", "mayMomentAt"})
@Index({"mayLabel"})
@Index({"momentAt"})
public record ProbeSample(
        Id<ProbeSample> id,
        long version,
        UUID subject,
        @Size(max = 200) String label,
        long amount,
        @Digits(integer = 12, fraction = 4) BigDecimal price,
        boolean flag,
        LocalDate dayOn,
        LocalTime timeAt,
        Instant momentAt,
        ProbeColour colour,
        @Size(max = 300) Bytes content,
        @Nullable UUID maySubject,
        @Nullable @Size(max = 200) String mayLabel,
        @Nullable Long mayAmount,
        @Nullable @Digits(integer = 12, fraction = 4) BigDecimal mayPrice,
        @Nullable Boolean mayFlag,
        @Nullable LocalDate mayDayOn,
        @Nullable LocalTime mayTimeAt,
        @Nullable Instant mayMomentAt,
        @Nullable ProbeColour mayColour,
        @Nullable @Size(max = 300) Bytes mayContent) {
    /** The schema of the record. */
    public static final RecordType<ProbeSample> TYPE = RecordType.of(MethodHandles.lookup(), ProbeSample.class);
}
