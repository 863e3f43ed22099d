package org.commonhall.publication;

import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.Retained;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Names.Naming;
import org.commonhall.trace.TraceSource;
import org.commonhall.trace.TraceSources;

/**
 * Public notices (公示): posting, objections, outcome. Every use case on a notice that has its outcome is refused with {@code
 * publication.state}. Thread-safe.
 */
public final class Publication {
    /** What the hall knows of it. */
    public static final Capability<Publication> CAPABILITY = Capability.of("publication", Publication.class)
            .records(PublicNotice.TYPE, NoticePlace.TYPE, Objection.TYPE)
            .settings(PublicationPolicy.class, PublicationPolicy.neutral())
            .rights(PublicationRights.class)
            .events(NoticeEvent.values())
            .events("publication.objection_read")
            .due(Due.PUBLICATION_DUE, PublicNotice.NEXT_DUE_AT, (all, due) -> all.steps.settle(due))
            .subjects(NoticeReads::known, PublicNotice.TYPE)
            .offers(TraceSource.class, parts -> TraceSources.of(PublicNotice.TYPE, NoticeReads::traced))
            .offers(Retained.class, parts -> new Retained(Objection.REPLIED_AT))
            .offers(EventPeople.class, parts -> NoticePeople.offer())
            .named(Naming.of(PublicNotice.TYPE, (reading, one) -> Name.of(one.title(), null)))
            .make(parts -> new Publication(parts.corridor(), parts.settings(PublicationPolicy.class)));

    private final Corridor corridor;
    private final PublicationPolicy policy;
    private final NoticeSteps steps;

    Publication(Corridor corridor, PublicationPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
        this.steps = new NoticeSteps(corridor, policy);
    }

    /**
     * Gives what people see of notices.
     *
     * @return the reads
     */
    public NoticeReads reads() {
        return new NoticeReads(corridor, policy);
    }

    /**
     * Posts something for a period.
     *
     * @param by staff of the publisher
     * @param command what, where and how long
     * @return what came of it
     * @throws RuleViolation {@code publication.period.short} below the least period of its kind, {@code
     *     publication.posted.future}, {@code publication.posted.unproven} for an earlier posting without proof
     * @throws InvalidInput {@code publication.period.unit} for a period that is not in days
     * @throws Conflict {@code reference.missing} if the publisher or a building does not exist
     */
    public Receipt<PublicNotice> post(Call by, PostNotice command) {
        return steps.post(by, command);
    }

    /**
     * Proves that a notice hangs at one of its places; a later proof replaces an earlier one.
     *
     * @param by staff of the publisher
     * @param command which place, what proves it
     * @return what came of it
     */
    public Receipt<PublicNotice> prove(Call by, ProvePosting command) {
        return steps.prove(by, command);
    }

    /**
     * Makes the period longer, counted from the day of posting.
     *
     * @param by staff of the publisher
     * @param command by how much and why
     * @return what came of it
     * @throws RuleViolation {@code publication.extend.past} if even the longer period is over
     */
    public Receipt<PublicNotice> extend(Call by, ExtendNotice command) {
        return steps.extend(by, command);
    }

    /**
     * Posts again with a changed text and a whole new period, such as after an objection was upheld.
     *
     * @param by staff of the publisher
     * @param command what and why
     * @return what came of it
     * @throws RuleViolation {@code publication.period.short}
     * @throws InvalidInput {@code publication.period.unit}
     */
    public Receipt<PublicNotice> repost(Call by, RepostNotice command) {
        return steps.repost(by, command);
    }

    /**
     * Objects to what is posted, up to the last moment of its period.
     *
     * @param by anybody; people without an account leave name and contact
     * @param command what they have against it
     * @return what came of it, about the objection
     * @throws RuleViolation {@code publication.objection.late}, {@code publication.objection.contact}
     */
    public Receipt<Objection> object(Call by, RaiseObjection command) {
        return steps.object(by, command);
    }

    /**
     * Replies to an objection, which everybody can read.
     *
     * @param by staff of the publisher
     * @param command whether it is right, and the words
     * @return what came of it
     * @throws RuleViolation {@code publication.objection.answered} the second time
     */
    public Receipt<PublicNotice> reply(Call by, AnswerObjection command) {
        return steps.reply(by, command);
    }

    /**
     * Says what becomes of what was posted, and takes the notice down.
     *
     * @param by staff of the publisher
     * @param command the outcome
     * @return what came of it
     * @throws RuleViolation {@code publication.outcome.unanswered} while an objection waits, {@code
     *     publication.outcome.early} before the period has run (except to change or take back after an upheld objection),
     *     {@code publication.outcome.upheld} and {@code publication.outcome.unproven} for confirming, {@code
     *     publication.outcome.words} for a change or withdrawal without words
     */
    public Receipt<PublicNotice> decide(Call by, DecideNotice command) {
        return steps.decide(by, command);
    }
}
