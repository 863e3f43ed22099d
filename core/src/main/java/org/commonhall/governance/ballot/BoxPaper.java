package org.commonhall.governance.ballot;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.governance.decision.Choice;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unjournaled;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said to one option in a secret ballot (票箱中的选票). Nothing leads from here to the roll: the id is random
 * whatever generator the hall has, there is no time, the journal knows nothing of it, the options of one paper are rows of
 * their own, and closing writes all of them anew in random order.
 *
 * @param id the identity, a random UUID of version 4
 * @param version the version, which never changes
 * @param ballot the ballot
 * @param optionCode the option, {@code -} for the only proposal, {@code *} for the papers of a box in a room
 * @param choice what was said
 * @param amount how many votes the option got on this paper
 * @param groupCode the voter's group, absent where the body has none or the rules do not count by it
 * @param heads what it weighs; of this and the following only what the rules count, else zero
 * @param area what it weighs in square metres
 * @param seats what it weighs in seats
 * @param custom what it weighs by the body's own measure
 */
@Unjournaled
@Index({"ballot", "optionCode"})
public record BoxPaper(
        Id<BoxPaper> id,
        long version,
        Id<Ballot> ballot,
        @Size(max = 40) String optionCode,
        Choice choice,
        long amount,
        @Size(max = 40) @Nullable String groupCode,
        @Digits(integer = 12, fraction = 6) BigDecimal heads,
        @Digits(integer = 12, fraction = 6) BigDecimal area,
        @Digits(integer = 12, fraction = 6) BigDecimal seats,
        @Digits(integer = 12, fraction = 6) BigDecimal custom) {
    /** How it is stored. */
    public static final RecordType<BoxPaper> TYPE = RecordType.of(MethodHandles.lookup(), BoxPaper.class);
    /** The ballot. */
    public static final Attribute<BoxPaper, Id<Ballot>> BALLOT = TYPE.attribute("ballot", BoxPaper::ballot);
    /** The option. */
    public static final Attribute<BoxPaper, String> OPTION_CODE = TYPE.attribute("optionCode", BoxPaper::optionCode);
    /** What was said. */
    public static final Attribute<BoxPaper, Choice> CHOICE = TYPE.attribute("choice", BoxPaper::choice);
    /** How many votes. */
    public static final Attribute<BoxPaper, Long> AMOUNT = TYPE.attribute("amount", BoxPaper::amount);
    /** The voter's group. */
    public static final Attribute<BoxPaper, String> GROUP_CODE = TYPE.attribute("groupCode", BoxPaper::groupCode);
    /** Heads. */
    public static final Attribute<BoxPaper, BigDecimal> HEADS = TYPE.attribute("heads", BoxPaper::heads);
    /** Square metres. */
    public static final Attribute<BoxPaper, BigDecimal> AREA = TYPE.attribute("area", BoxPaper::area);
    /** Seats. */
    public static final Attribute<BoxPaper, BigDecimal> SEATS = TYPE.attribute("seats", BoxPaper::seats);
    /** The measure of the body's own. */
    public static final Attribute<BoxPaper, BigDecimal> CUSTOM = TYPE.attribute("custom", BoxPaper::custom);

    static BoxPaper of(Id<Ballot> ballot, PaperForm.Line line, PaperCut cut, @Nullable String group) {
        Weights weights = cut.weights(line.weights());
        return new BoxPaper(
                new Id<>(UUID.randomUUID()),
                0,
                ballot,
                line.option(),
                line.choice(),
                line.amount(),
                cut.group(group),
                weights.heads(),
                weights.area(),
                weights.seats(),
                weights.custom());
    }

    /** The same paper somewhere else in the box. */
    BoxPaper shuffled() {
        return new BoxPaper(
                new Id<>(UUID.randomUUID()),
                0,
                ballot,
                optionCode,
                choice,
                amount,
                groupCode,
                heads,
                area,
                seats,
                custom);
    }
}
