package org.commonhall.governance.ballot;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.governance.decision.Choice;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What one voter said to one option in a named ballot (记名选票). The weights stand here too, so that counting reads one table.
 *
 * @param id the identity
 * @param version the version
 * @param ballot the ballot
 * @param elector the voter
 * @param optionCode the option, {@code -} for the only proposal
 * @param choice what was said; never journaled, for results may be hidden
 * @param amount how many votes the option got on this paper, 1 where the method knows no number
 * @param groupCode the voter's group, absent where the body has none
 * @param heads what it weighs
 * @param area what it weighs in square metres
 * @param seats what it weighs in seats
 * @param custom what it weighs by the body's own measure
 */
@Inner
@Unique(
        name = "paper",
        of = {"elector", "optionCode", "choice"})
@Index({"ballot", "optionCode"})
public record Vote(
        Id<Vote> id,
        long version,
        Id<Ballot> ballot,

        @Subject(value = Subject.Erasure.KEEP, hold = "access.hold.law")
        Id<BallotElector> elector,

        @Personal("vote") @Size(max = 40) String optionCode,
        @Personal("vote") Choice choice,
        @Personal("vote") long amount,
        @Size(max = 40) @Nullable String groupCode,
        @Digits(integer = 12, fraction = 6) BigDecimal heads,
        @Digits(integer = 12, fraction = 6) BigDecimal area,
        @Digits(integer = 12, fraction = 6) BigDecimal seats,
        @Digits(integer = 12, fraction = 6) BigDecimal custom) {
    /** How it is stored. */
    public static final RecordType<Vote> TYPE = RecordType.of(MethodHandles.lookup(), Vote.class);
    /** The ballot. */
    public static final Attribute<Vote, Id<Ballot>> BALLOT = TYPE.attribute("ballot", Vote::ballot);
    /** The voter. */
    public static final Attribute<Vote, Id<BallotElector>> ELECTOR = TYPE.attribute("elector", Vote::elector);
    /** The option. */
    public static final Attribute<Vote, String> OPTION_CODE = TYPE.attribute("optionCode", Vote::optionCode);
    /** What was said. */
    public static final Attribute<Vote, Choice> CHOICE = TYPE.attribute("choice", Vote::choice);
    /** How many votes. */
    public static final Attribute<Vote, Long> AMOUNT = TYPE.attribute("amount", Vote::amount);
    /** The voter's group. */
    public static final Attribute<Vote, String> GROUP_CODE = TYPE.attribute("groupCode", Vote::groupCode);
    /** Heads. */
    public static final Attribute<Vote, BigDecimal> HEADS = TYPE.attribute("heads", Vote::heads);
    /** Square metres. */
    public static final Attribute<Vote, BigDecimal> AREA = TYPE.attribute("area", Vote::area);
    /** Seats. */
    public static final Attribute<Vote, BigDecimal> SEATS = TYPE.attribute("seats", Vote::seats);
    /** The measure of the body's own. */
    public static final Attribute<Vote, BigDecimal> CUSTOM = TYPE.attribute("custom", Vote::custom);

    @Override
    public String toString() {
        return Describe.record(this);
    }
}
