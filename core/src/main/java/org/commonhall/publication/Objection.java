package org.commonhall.publication;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has against what is posted (异议), and the reply: part of the notice. Who it was is for the publisher's staff;
 * everybody else reads only the words and the reply.
 *
 * @param id the identity
 * @param version the version
 * @param notice the notice
 * @param round in which round of it
 * @param person who, absent for people without an account
 * @param name who, for people without an account
 * @param contact where to reach them
 * @param text the objection, read by everybody
 * @param raisedAt when
 * @param replyDueAt when a reply is due
 * @param upheld whether the reply agrees, absent before the reply
 * @param reply the reply
 * @param repliedAt when
 * @param repliedBy who wrote the reply
 */
@Index({"notice", "raisedAt"})
@Index("person")
@Index("repliedAt")
public record Objection(
        Id<Objection> id,
        long version,
        Id<PublicNotice> notice,
        long round,
        @Subject @Nullable Id<Person> person,
        @Personal("contact") @Size(max = 100) @Nullable String name,
        @Personal("contact") @Size(max = 254) @Nullable String contact,
        @Personal("objection") @Size(max = 4000) String text,
        Instant raisedAt,
        Instant replyDueAt,
        @Nullable Boolean upheld,
        @Personal("objection") @Size(max = 4000) @Nullable String reply,
        @Nullable Instant repliedAt,
        @Nullable Id<Person> repliedBy) {
    /** How it is stored. */
    public static final RecordType<Objection> TYPE = RecordType.of(MethodHandles.lookup(), Objection.class);
    /** When it was answered. */
    public static final Attribute<Objection, Instant> REPLIED_AT = TYPE.attribute("repliedAt", Objection::repliedAt);
    /** The notice. */
    public static final Attribute<Objection, Id<PublicNotice>> NOTICE = TYPE.attribute("notice", Objection::notice);
    /** When. */
    public static final Attribute<Objection, Instant> RAISED_AT = TYPE.attribute("raisedAt", Objection::raisedAt);

    /** Whether the reply agrees, absent before the reply. */
    public static final Attribute<Objection, Boolean> UPHELD = TYPE.attribute("upheld", Objection::upheld);

    /** Whether it tells the reader of somebody else. */
    boolean tells(Actor reader) {
        return name != null || contact != null || (person != null && !reader.is(person.value()));
    }

    /** The objection with its reply, which is given once. */
    Objection answered(boolean agreed, String words, Instant at, @Nullable Id<Person> who) {
        if (upheld != null) {
            throw new RuleViolation("publication.objection.answered");
        }
        return new Objection(
                id, version, notice, round, person, name, contact, text, raisedAt, replyDueAt, agreed, words, at, who);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
