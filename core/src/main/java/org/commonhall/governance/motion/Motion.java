package org.commonhall.governance.motion;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A motion (动议), or an amendment to one (修正案): a motion with a lead motion and the full text it wants. It keeps the graph
 * it began with, and counts what belongs to it. Immutable; changed only by the transitions of {@link MotionLife}.
 *
 * @param id the identity
 * @param version the version
 * @param body the body that is to decide
 * @param book the body's {@link MotionBook}; no reference, so that nothing waits for the book but numbering
 * @param category its category, absent where it has none
 * @param leadMotion for an amendment: the motion it would change
 * @param origin the motion of another body it was forwarded from
 * @param chain the first motion of the line of forwarding, itself where it was not forwarded
 * @param subject what it is about, of any kind: an agenda item, a request
 * @param number its number, unique in the body, absent until a state gives it
 * @param title one line
 * @param text the text in full; of an amendment the whole text as it would be then
 * @param reason the grounds
 * @param finalText the text after adopted amendments, absent while there is none
 * @param submitter who brought it
 * @param graph the graph's name
 * @param graphText the graph as it was when the motion began
 * @param state where it stands, a state of that graph
 * @param visibility who sees it there
 * @param live true until an end state, absent afterwards
 * @param recommendation the end state that is recommended
 * @param recommendationText the words of that
 * @param supporters how many support it
 * @param amendments how many amendments it has had
 * @param openAmendments how many of them are undecided
 * @param numberedAmendments the last number given to one of them
 * @param unmerged how many adopted amendments wait for the staff to write the final text
 * @param textRound how often its text changed
 * @param basedOn for an amendment: the round of the lead motion's text it was written on
 * @param voteOrder for an amendment: its place in the order of votes from one up, the furthest-reaching first
 * @param forwards how often it was forwarded
 * @param createdAt when it was drafted
 * @param changedAt when it last changed
 * @param submittedAt when it first came into a state that keeps the time
 * @param withdrawnAt when its submitter took it back
 * @param endedAt when it came into an end state
 * @param decidedBy the ballot that decided
 * @param jumpReason why it was last set to a state out of turn, absent if it never was
 */
@Unique(
        name = "number",
        of = {"body", "number"})
@Unique(
        name = "origin",
        of = {"origin", "body"})
@Index({"body", "createdAt"})
@Index({"leadMotion", "createdAt"})
@Index({"submitter", "createdAt"})
@Index({"chain", "createdAt"})
@Index("category")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Motion(
        Id<Motion> id,
        long version,
        Id<Organization> body,
        UUID book,
        @Nullable Id<MotionCategory> category,
        @Nullable Id<Motion> leadMotion,
        @Nullable Id<Motion> origin,
        UUID chain,
        @Nullable UUID subject,
        @Size(max = 60) @Nullable String number,
        @Kept("access.hold.deliberation") @Size(max = 200) String title,

        @Kept("access.hold.deliberation") @Size(max = 20_000) String text,

        @Kept("access.hold.deliberation") @Size(max = 4000) @Nullable String reason,

        @Kept("access.hold.deliberation") @Size(max = 20_000) @Nullable String finalText,

        Id<Person> submitter,
        @Size(max = 40) String graph,
        @Size(max = 20_000) String graphText,
        @Size(max = 40) String state,
        MotionVisibility visibility,
        @Nullable Boolean live,
        @Size(max = 40) @Nullable String recommendation,

        @Kept("access.hold.deliberation") @Size(max = 2000) @Nullable String recommendationText,

        long supporters,
        long amendments,
        long openAmendments,
        long numberedAmendments,
        long unmerged,
        long textRound,
        long basedOn,
        @Nullable Long voteOrder,
        long forwards,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant endedAt,
        @Nullable UUID decidedBy,

        @Kept("access.hold.deliberation") @Size(max = 400) @Nullable String jumpReason) {
    /** How it is stored. */
    public static final RecordType<Motion> TYPE = RecordType.of(MethodHandles.lookup(), Motion.class);
    /** The body that is to decide. */
    public static final Attribute<Motion, Id<Organization>> BODY = TYPE.attribute("body", Motion::body);
    /** For an amendment: the motion it would change. */
    public static final Attribute<Motion, Id<Motion>> LEAD_MOTION = TYPE.attribute("leadMotion", Motion::leadMotion);
    /** The motion of another body it was forwarded from. */
    public static final Attribute<Motion, Id<Motion>> ORIGIN = TYPE.attribute("origin", Motion::origin);
    /** The first motion of the line of forwarding. */
    public static final Attribute<Motion, UUID> CHAIN = TYPE.attribute("chain", Motion::chain);
    /** Its number. */
    public static final Attribute<Motion, String> NUMBER = TYPE.attribute("number", Motion::number);
    /** Who brought it. */
    public static final Attribute<Motion, Id<Person>> SUBMITTER = TYPE.attribute("submitter", Motion::submitter);
    /** Who sees it. */
    public static final Attribute<Motion, MotionVisibility> VISIBILITY =
            TYPE.attribute("visibility", Motion::visibility);
    /** Where it stands. */
    public static final Attribute<Motion, String> STATE = TYPE.attribute("state", Motion::state);
    /** True until an end state. */
    public static final Attribute<Motion, Boolean> LIVE = TYPE.attribute("live", Motion::live);
    /** An amendment's place in the order of votes. */
    public static final Attribute<Motion, Long> VOTE_ORDER = TYPE.attribute("voteOrder", Motion::voteOrder);
    /** When it was drafted. */
    public static final Attribute<Motion, Instant> CREATED_AT = TYPE.attribute("createdAt", Motion::createdAt);

    /**
     * The graph it began with, whatever the hall's graphs say by now.
     *
     * @return the graph
     */
    public MotionGraph ownGraph() {
        return MotionGraph.ofText(graph, graphText);
    }

    /**
     * The text with the amendments that were adopted.
     *
     * @return the final text, or the text as it was brought in
     */
    public String currentText() {
        return finalText == null ? text : finalText;
    }

    /** Whether somebody is its submitter; a forwarded copy is in the hands of the other body's staff alone. */
    boolean isSubmitter(Actor by) {
        return origin == null && by.is(submitter.value());
    }

    /** The builder of the next state. */
    MotionBuilder next() {
        return MotionBuilder.builder(this);
    }
}
