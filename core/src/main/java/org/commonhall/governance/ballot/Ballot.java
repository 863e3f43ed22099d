package org.commonhall.governance.ballot;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Delegation;
import org.commonhall.governance.decision.LotSource;
import org.commonhall.governance.decision.Outcome;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.governance.electorate.ElectorateSource;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A vote that is taken (表决). No cast touches it, so that a hundred thousand voters wait for nobody. Immutable; changed only
 * by the transitions of {@link BallotLife}.
 *
 * @param id the identity
 * @param version the version
 * @param body whose vote it is
 * @param subject what it is about, such as a motion or an agenda item, or absent
 * @param meeting the meeting it is taken in, absent for a consultation
 * @param title one line
 * @param text the proposal in full, of a motion its text when the ballot was opened; absent where the title says it all
 * @param kind named, secret or paper
 * @param setting in a meeting or a consultation
 * @param status where it stands
 * @param ruleCode the name of the rule set
 * @param ruleText the rule set as it was when the ballot was prepared, for this call
 * @param source where the electorate comes from, a code of an {@link ElectorateSource}
 * @param places the buildings the source looks at, ids with blanks between; absent where it needs none
 * @param recordDate the day whose register counts
 * @param measures what is counted and with how many digits; absent until it is opened
 * @param method what a paper says to an option, absent for one proposal
 * @param minVotes the least number of votes on a paper
 * @param maxVotes the greatest number of votes on a paper
 * @param maxPerOption the greatest number of votes for one option
 * @param globalChoices the codes of choices for all options at once, with blanks between; absent for none
 * @param proxies whether there are mandates
 * @param principalMayVote whether a voter who gave a mandate may still vote
 * @param perHolder mandates of one holder at most
 * @param proxiesUntil the moment from which mandates are neither given nor revoked, absent until the vote is cast
 * @param splitting whether one voter's weight may be divided among choices
 * @param hidden whether results stay hidden until it is closed
 * @param sheetForStaff whether the live sheet is for staff alone
 * @param least the number of voters below which a break-down is not shown and a weight makes a voter recognisable
 * @param chair whose own choice decides a tie where the rules say so, absent for nobody
 * @param opensAt the moment before which it cannot be opened, absent without one
 * @param closesAt the moment from which nothing is taken, absent in a meeting
 * @param countsUntil the moment until which papers that were handed in before the end are entered; absent where it is counted at
 *     the end
 * @param lot how the seed of a lot was fixed before votes were taken, as {@link LotSource} writes it; absent without a lot
 * @param openedAt when it was opened
 * @param closedAt when it was counted
 * @param publishBy the last moment at which the result is posted in time, absent without a deadline
 * @param publishedAt when the result was posted
 * @param reminded whether those who had not voted were to be reminded
 * @param late whether the deadline of posting has passed without it
 * @param changes how many voters of a consultation the register had otherwise at the end, as {@link RegisterChange} writes it;
 *     absent for none
 * @param electors how many voters the electorate has, absent until it is opened
 * @param recognisable how many of them their weight makes recognisable in a secret ballot
 * @param urn whether the papers of a box in a room were counted
 * @param chairChoice what the chair said, where that may decide a tie; absent until counted
 * @param outcome what came out, for one proposal
 * @param seed what the lot was drawn with, absent without one
 * @param runOffOf the ballot whose tie this one decides
 * @param reason why it was called off
 * @param createdAt when it was prepared
 * @param nextDueAt when something falls due by itself, absent when nothing will
 */
@Index({"body", "createdAt"})
@Index({"status", "createdAt"})
@Index("subject")
@Index("meeting")
@Index("runOffOf")
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Ballot(
        Id<Ballot> id,
        long version,
        Id<Organization> body,
        @Nullable UUID subject,
        @Nullable UUID meeting,
        @Kept("access.hold.deliberation") @Size(max = 200) String title,

        @Kept("access.hold.deliberation") @Size(max = 20_000) @Nullable String text,

        BallotKind kind,
        BallotSetting setting,
        BallotStatus status,
        @Size(max = 60) String ruleCode,
        @Size(max = 20_000) String ruleText,
        @Size(max = 40) String source,
        @Size(max = 1900) @Nullable String places,
        LocalDate recordDate,
        @Size(max = 200) @Nullable String measures,
        BallotForm.@Nullable Method method,
        long minVotes,
        long maxVotes,
        long maxPerOption,
        @Size(max = 40) @Nullable String globalChoices,
        boolean proxies,
        boolean principalMayVote,
        long perHolder,
        @Nullable Instant proxiesUntil,
        boolean splitting,
        boolean hidden,
        boolean sheetForStaff,
        long least,
        @Nullable Id<Person> chair,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant countsUntil,
        @Size(max = 300) @Nullable String lot,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant publishBy,
        @Nullable Instant publishedAt,
        boolean reminded,
        boolean late,
        @Size(max = 100) @Nullable String changes,
        @Nullable Long electors,
        @Nullable Long recognisable,
        boolean urn,
        @Nullable Choice chairChoice,
        @Nullable Outcome outcome,
        @Size(max = 200) @Nullable String seed,
        @Nullable Id<Ballot> runOffOf,

        @Kept("access.hold.deliberation") @Size(max = 1000) @Nullable String reason,

        Instant createdAt,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<Ballot> TYPE = RecordType.of(MethodHandles.lookup(), Ballot.class);
    /** Whose vote it is. */
    public static final Attribute<Ballot, Id<Organization>> BODY = TYPE.attribute("body", Ballot::body);
    /** What it is about. */
    public static final Attribute<Ballot, UUID> SUBJECT = TYPE.attribute("subject", Ballot::subject);
    /** The meeting it is taken in. */
    public static final Attribute<Ballot, UUID> MEETING = TYPE.attribute("meeting", Ballot::meeting);
    /** The ballot whose tie this one decides. */
    public static final Attribute<Ballot, Id<Ballot>> RUN_OFF_OF = TYPE.attribute("runOffOf", Ballot::runOffOf);
    /** When it was opened. */
    public static final Attribute<Ballot, Instant> OPENED_AT = TYPE.attribute("openedAt", Ballot::openedAt);
    /** When it was prepared. */
    public static final Attribute<Ballot, Instant> CREATED_AT = TYPE.attribute("createdAt", Ballot::createdAt);
    /** In which state it is. */
    public static final Attribute<Ballot, BallotStatus> STATUS = TYPE.attribute("status", Ballot::status);
    /** The buildings the source looks at. */
    public static final Attribute<Ballot, String> PLACES = TYPE.attribute("places", Ballot::places);
    /** When something falls due by itself. */
    public static final Attribute<Ballot, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", Ballot::nextDueAt);

    /**
     * Gives the rules as they were when the ballot was prepared.
     *
     * @return the rule set
     */
    public RuleSet rules() {
        return RuleSets.ofText(ruleCode, ruleText);
    }

    /**
     * Gives the rule about mandates.
     *
     * @return the rule
     */
    public Delegation delegation() {
        return new Delegation(proxies, principalMayVote, (int) perHolder);
    }

    /** What is counted; only after opening. */
    BallotMeasures counted() {
        return BallotMeasures.parse(Objects.requireNonNull(measures));
    }

    /** What a lot is drawn with, null without a lot. */
    @Nullable LotSource lotSource() {
        return lot == null ? null : LotSource.ofText(lot);
    }

    /** The end of counting, absent in a meeting: the end of voting, or later where papers are entered after it. */
    @Nullable Instant countingEnd() {
        return countsUntil == null ? closesAt : countsUntil;
    }

    /** The builder of the next state. */
    BallotBuilder next() {
        return BallotBuilder.builder(this);
    }
}
