package org.commonhall.governance.followup;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * An action that carries out a decision (决议落实), or a part of one. Immutable; changed only by the transitions of {@link
 * FollowUpLife}.
 *
 * @param id the identity
 * @param version the version
 * @param subject the decision it carries out: a ballot, a motion, a resolution
 * @param body whose decision it is
 * @param parent the action it is a part of
 * @param title one line
 * @param text what is to be done, for those who do it
 * @param visible whether everybody may read of it
 * @param ownerPerson who is to do it; one of the two owners is given
 * @param ownerUnit which organization is to do it
 * @param dueOn the last day that is on time
 * @param weight what it weighs among the parts of its parent; absent is 1
 * @param status where it stands
 * @param done how far it has come by itself, above the line; not used where it has parts
 * @param outOf below the line
 * @param parts how many parts it has
 * @param openParts how many of them are open
 * @param live true while it is open, absent afterwards
 * @param createdAt when it was planned
 * @param changedAt when it last changed
 * @param finishedAt when it was done or dropped
 * @param nextDueAt when something falls due by itself, absent when nothing will
 */
@Index({"subject", "createdAt"})
@Index({"body", "live", "dueOn"})
@Index({"ownerPerson", "live", "dueOn"})
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record FollowUp(
        Id<FollowUp> id,
        long version,
        UUID subject,
        Id<Organization> body,
        @Nullable Id<FollowUp> parent,
        @Kept("access.hold.deliberation") @Size(max = 200) String title,

        @Kept("access.hold.deliberation") @Size(max = 4000) @Nullable String text,

        boolean visible,
        @Nullable Id<Person> ownerPerson,
        @Nullable Id<Organization> ownerUnit,
        LocalDate dueOn,
        @Digits(integer = 6, fraction = 4) @Nullable BigDecimal weight,
        FollowUpStatus status,
        long done,
        long outOf,
        long parts,
        long openParts,
        @Nullable Boolean live,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<FollowUp> TYPE = RecordType.of(MethodHandles.lookup(), FollowUp.class);
    /** The decision it carries out. */
    public static final Attribute<FollowUp, UUID> SUBJECT = TYPE.attribute("subject", FollowUp::subject);
    /** Whose decision it is. */
    public static final Attribute<FollowUp, Id<Organization>> BODY = TYPE.attribute("body", FollowUp::body);
    /** Who is to do it. */
    public static final Attribute<FollowUp, Id<Person>> OWNER_PERSON =
            TYPE.attribute("ownerPerson", FollowUp::ownerPerson);
    /** The last day that is on time. */
    public static final Attribute<FollowUp, LocalDate> DUE_ON = TYPE.attribute("dueOn", FollowUp::dueOn);
    /** Where it stands. */
    public static final Attribute<FollowUp, FollowUpStatus> STATUS = TYPE.attribute("status", FollowUp::status);
    /** True while it is open. */
    public static final Attribute<FollowUp, Boolean> LIVE = TYPE.attribute("live", FollowUp::live);
    /** When it was planned. */
    public static final Attribute<FollowUp, Instant> CREATED_AT = TYPE.attribute("createdAt", FollowUp::createdAt);
    /** When something falls due by itself. */
    public static final Attribute<FollowUp, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", FollowUp::nextDueAt);

    /**
     * Asks for the open actions of a body that are late, the latest first, for its next agenda.
     *
     * @param body whose decisions
     * @param today the day on which they are late if it is after their last one
     * @param limit how many at most
     * @return the query
     */
    public static Query<FollowUp> late(Id<Organization> body, LocalDate today, int limit) {
        return Query.of(TYPE)
                .where(BODY.is(body).and(LIVE.is(true)).and(DUE_ON.below(today)))
                .orderBy(DUE_ON.ascending())
                .limit(limit);
    }

    /**
     * How far it has come by itself; what its parts say is in {@link FollowUpReads#of}.
     *
     * @return the progress
     */
    public Progress progress() {
        return Progress.of(done, outOf);
    }

    boolean isOwner(Actor by) {
        return ownerPerson != null && by.is(ownerPerson.value());
    }

    /** Where roles over it are held: the body, and the unit that is to do it. */
    UUID[] scopes() {
        return ownerUnit == null ? new UUID[] {body.value()} : new UUID[] {body.value(), ownerUnit.value()};
    }

    /** The builder of the next state. */
    FollowUpBuilder next() {
        return FollowUpBuilder.builder(this);
    }
}
