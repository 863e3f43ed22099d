package org.commonhall.governance.ballot;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.OptionOutcome;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen in a ballot with options, or who can be elected (选项、候选人).
 *
 * @param id the identity
 * @param version the version
 * @param ballot the ballot
 * @param position its place on the paper, from 1
 * @param code its code, unique in the ballot
 * @param label what the paper says
 * @param groupCode the group whose seats it stands for, absent where there are none
 * @param candidate who stands, absent where it is no election
 * @param votes what it got by the first measure of the majority, each vote times the number given; absent until counted
 * @param outcome what became of it, absent until counted
 */
@Inner
@Unique(
        name = "code",
        of = {"ballot", "code"})
public record BallotOption(
        Id<BallotOption> id,
        long version,
        Id<Ballot> ballot,
        long position,
        @Size(max = 40) String code,
        @Kept("access.hold.deliberation") @Size(max = 200) String label,
        @Size(max = 40) @Nullable String groupCode,
        @Nullable Id<Person> candidate,
        @Digits(integer = 12, fraction = 6) @Nullable BigDecimal votes,
        @Nullable OptionOutcome outcome) {
    /** How it is stored. */
    public static final RecordType<BallotOption> TYPE = RecordType.of(MethodHandles.lookup(), BallotOption.class);
    /** The ballot. */
    public static final Attribute<BallotOption, Id<Ballot>> BALLOT = TYPE.attribute("ballot", BallotOption::ballot);
    /** Its place on the paper. */
    public static final Attribute<BallotOption, Long> POSITION = TYPE.attribute("position", BallotOption::position);
    /** The code under which the only proposal of a ballot without options is counted. */
    static final String PROPOSAL = "-";

    BallotOption counted(BigDecimal got, OptionOutcome as) {
        return new BallotOption(id, version, ballot, position, code, label, groupCode, candidate, got, as);
    }
}
