package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Elector;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.electorate.ElectorateMember;
import org.commonhall.governance.electorate.Presence;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * One voter of the roll (选举人名册): who may vote and what the vote weighs, frozen when the ballot was opened, and whether a
 * vote was taken. What was said is elsewhere.
 *
 * @param id the identity, made of the ballot's and the voter's key
 * @param version the version
 * @param ballot the ballot
 * @param voterKey the voter's key in the source of the electorate
 * @param label what it is, for people: a seat, the numbers of units; never a name
 * @param person who casts the vote; absent where co-owners or an organization have named nobody yet
 * @param groupCode the stakeholder group, absent where the body has none
 * @param heads one, or what the source says
 * @param area exclusive floor area in square metres
 * @param seats seats
 * @param custom by the measure of the body's own
 * @param presence whether the voter attends the meeting
 * @param holder who holds the mandate, absent without one
 * @param instruction what the mandate tells the holder to say, absent where the holder is free
 * @param proxied whether there is a mandate
 * @param voted whether a vote was taken
 * @param channel how it came in
 * @param votedAt when it was taken
 * @param castBy who cast or entered it
 * @param note what was written down about a vote by phone
 */
@Unique(
        name = "voter",
        of = {"ballot", "voterKey"})
@Index({"ballot", "person"})
@Index({"ballot", "holder"})
@Index({"ballot", "voted"})
@Index({"person", "ballot"})
@Index({"holder", "ballot"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record BallotElector(
        Id<BallotElector> id,
        long version,
        Id<Ballot> ballot,
        @Size(max = 100) String voterKey,
        @Size(max = 200) String label,

        @Subject(value = Subject.Erasure.KEEP, hold = "access.hold.law") @Nullable Id<Person> person,

        @Size(max = 40) @Nullable String groupCode,
        @Digits(integer = 12, fraction = 6) BigDecimal heads,
        @Digits(integer = 12, fraction = 6) BigDecimal area,
        @Digits(integer = 12, fraction = 6) BigDecimal seats,
        @Digits(integer = 12, fraction = 6) BigDecimal custom,
        Presence presence,
        @Nullable Id<Person> holder,
        @Personal("vote") @Nullable Choice instruction,
        boolean proxied,
        boolean voted,
        @Nullable VoteChannel channel,
        @Nullable Instant votedAt,
        @Nullable Id<Person> castBy,
        @Personal("vote") @Size(max = 200) @Nullable String note) {
    /** How it is stored. */
    public static final RecordType<BallotElector> TYPE = RecordType.of(MethodHandles.lookup(), BallotElector.class);
    /** The ballot. */
    public static final Attribute<BallotElector, Id<Ballot>> BALLOT = TYPE.attribute("ballot", BallotElector::ballot);
    /** The voter's key. */
    public static final Attribute<BallotElector, String> VOTER_KEY =
            TYPE.attribute("voterKey", BallotElector::voterKey);
    /** Who casts the vote. */
    public static final Attribute<BallotElector, Id<Person>> PERSON = TYPE.attribute("person", BallotElector::person);
    /** The stakeholder group. */
    public static final Attribute<BallotElector, String> GROUP_CODE =
            TYPE.attribute("groupCode", BallotElector::groupCode);
    /** Heads. */
    public static final Attribute<BallotElector, BigDecimal> HEADS = TYPE.attribute("heads", BallotElector::heads);
    /** Square metres. */
    public static final Attribute<BallotElector, BigDecimal> AREA = TYPE.attribute("area", BallotElector::area);
    /** Seats. */
    public static final Attribute<BallotElector, BigDecimal> SEATS = TYPE.attribute("seats", BallotElector::seats);
    /** The measure of the body's own. */
    public static final Attribute<BallotElector, BigDecimal> CUSTOM = TYPE.attribute("custom", BallotElector::custom);
    /** Whether the voter attends. */
    public static final Attribute<BallotElector, Presence> PRESENCE =
            TYPE.attribute("presence", BallotElector::presence);
    /** Who holds the mandate. */
    public static final Attribute<BallotElector, Id<Person>> HOLDER = TYPE.attribute("holder", BallotElector::holder);
    /** Whether there is a mandate. */
    public static final Attribute<BallotElector, Boolean> PROXIED = TYPE.attribute("proxied", BallotElector::proxied);
    /** Whether a vote was taken. */
    public static final Attribute<BallotElector, Boolean> VOTED = TYPE.attribute("voted", BallotElector::voted);
    /** How it came in. */
    public static final Attribute<BallotElector, VoteChannel> CHANNEL =
            TYPE.attribute("channel", BallotElector::channel);

    /**
     * The identity of a voter in a ballot.
     *
     * @param ballot the ballot
     * @param voterKey the voter's key in the source of the electorate
     * @return the id, whether there is such a voter or not
     */
    public static Id<BallotElector> id(Id<Ballot> ballot, String voterKey) {
        return new Id<>(
                UUID.nameUUIDFromBytes(("elector " + ballot + " " + voterKey).getBytes(StandardCharsets.UTF_8)));
    }

    static BallotElector frozen(Id<Ballot> ballot, ElectorateMember member, Presence presence) {
        Elector elector = member.elector();
        Weights weights = BallotMeasures.weights(elector);
        return BallotElectorBuilder.builder()
                .id(id(ballot, elector.voter()))
                .ballot(ballot)
                .voterKey(elector.voter())
                .label(member.label())
                .person(member.person())
                .groupCode(elector.group())
                .heads(weights.heads())
                .area(weights.area())
                .seats(weights.seats())
                .custom(weights.custom())
                .presence(presence)
                .build();
    }

    Weights weights() {
        return new Weights(heads, area, seats, custom);
    }

    /**
     * What the vote weighs.
     *
     * @return the weights that are not zero, by measure; a body's own measure as {@code custom}
     */
    public ImmutableMap<Measure, BigDecimal> weighs() {
        ImmutableMap.Builder<Measure, BigDecimal> all = ImmutableMap.builder();
        for (String code : new String[] {"heads", "area", "seats", "custom"}) {
            BigDecimal weight = BallotMeasures.amount(code, weights());
            if (weight.signum() > 0) {
                all.put(
                        new Measure(code),
                        weight.setScale(Math.max(0, weight.stripTrailingZeros().scale())));
            }
        }
        return all.buildOrThrow();
    }

    /** The builder of the next state. */
    BallotElectorBuilder next() {
        return BallotElectorBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Describe.record(this);
    }
}
