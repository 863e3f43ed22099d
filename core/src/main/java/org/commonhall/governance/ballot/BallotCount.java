package org.commonhall.governance.ballot;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import org.commonhall.Id;
import org.commonhall.governance.decision.Part;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a counted ballot (计票结果): the electorate at opening and who attended at closing, under the option {@code *},
 * and what was said to each option.
 *
 * @param id the identity
 * @param version the version
 * @param ballot the ballot
 * @param optionCode the option, {@code -} for the only proposal, {@code *} for what holds for all
 * @param part all members, present, yes, no, abstaining or invalid
 * @param groupCode of which group, absent where the body has none
 * @param voters how many voters or papers
 * @param heads heads
 * @param area square metres
 * @param seats seats
 * @param custom by the body's own measure
 */
@Inner
@Index({"ballot", "optionCode"})
public record BallotCount(
        Id<BallotCount> id,
        long version,
        Id<Ballot> ballot,
        @Size(max = 40) String optionCode,
        Part part,
        @Size(max = 40) @Nullable String groupCode,
        long voters,
        @Digits(integer = 12, fraction = 6) BigDecimal heads,
        @Digits(integer = 12, fraction = 6) BigDecimal area,
        @Digits(integer = 12, fraction = 6) BigDecimal seats,
        @Digits(integer = 12, fraction = 6) BigDecimal custom) {
    /** How it is stored. */
    public static final RecordType<BallotCount> TYPE = RecordType.of(MethodHandles.lookup(), BallotCount.class);
    /** The ballot. */
    public static final Attribute<BallotCount, Id<Ballot>> BALLOT = TYPE.attribute("ballot", BallotCount::ballot);

    Weights weights() {
        return new Weights(heads, area, seats, custom);
    }
}
