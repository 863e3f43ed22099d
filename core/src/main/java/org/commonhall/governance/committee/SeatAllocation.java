package org.commonhall.governance.committee;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.Optional;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.governance.decision.Fraction;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * The seats of one stakeholder group (群体席位) in one term.
 *
 * @param id the identity
 * @param version the version
 * @param committee the committee
 * @param term the term
 * @param groupCode the group's stable code, such as {@code owners}
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param seats its seats
 * @param least the least number of filled seats, zero for none
 * @param most the greatest number of seats
 * @param numerator the least share of the filled seats above the line, absent without one
 * @param denominator that share below the line, absent with the numerator
 * @param ownersOnly whether only who owns something, or represents an owner, may sit for the group
 */
@Inner
@Index("ownersOnly")
@Unique(
        name = "group",
        of = {"committee", "term", "groupCode"})
public record SeatAllocation(
        Id<SeatAllocation> id,
        long version,
        Id<Committee> committee,
        long term,
        @Size(max = 40) String groupCode,
        @Size(max = 100) String nameZh,
        @Size(max = 100) String nameEn,
        long seats,
        long least,
        long most,
        @Nullable Long numerator,
        @Nullable Long denominator,
        boolean ownersOnly) {
    /** How it is stored. */
    public static final RecordType<SeatAllocation> TYPE = RecordType.of(MethodHandles.lookup(), SeatAllocation.class);
    /** The committee. */
    public static final Attribute<SeatAllocation, Id<Committee>> COMMITTEE =
            TYPE.attribute("committee", SeatAllocation::committee);
    /** The term. */
    public static final Attribute<SeatAllocation, Long> TERM = TYPE.attribute("term", SeatAllocation::term);
    /** Whether only owners may sit for it. */
    public static final Attribute<SeatAllocation, Boolean> OWNERS_ONLY =
            TYPE.attribute("ownersOnly", SeatAllocation::ownersOnly);

    /**
     * Gives the group's name.
     *
     * @return in both languages
     */
    public Name name() {
        return new Name(nameZh, nameEn);
    }

    /**
     * Gives the least share of the filled seats.
     *
     * @return the exact fraction, empty without one
     */
    public Optional<Fraction> share() {
        return numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(new Fraction(numerator, denominator));
    }
}
