package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Kept;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * One change (日志条目): what a command did to all records it touched; or, without changes, that somebody was shown what is
 * personal of somebody else. Written in the transaction of the command or read; position and hash are given when it is
 * sealed.
 *
 * @param id the identity, stable in the feed
 * @param version the version
 * @param event what happened, such as {@code request.answered}
 * @param subjectKind the table name of the subject
 * @param subject the record it happened to
 * @param subjectVersion the subject's version afterwards; orders the entries of one subject
 * @param actorKind what kind of actor
 * @param actor the person, absent for visitors and the system
 * @param reason why the system acted, absent for people
 * @param at when, which is information and no order
 * @param commandId the caller's id of the command
 * @param commandDigest what a repeat of the command is known by, present with a command id; its personal part is keyed with
 *     the {@link CommandKey}, so that nothing personal can be guessed from it after an erasure
 * @param note where it came from or what the actor said about it, never personal
 * @param changes the changed attributes, as {@link RecordChange} writes them
 * @param pending true until sealed
 * @param position the place in the chain from one up, absent until sealed
 * @param hash the chain hash, absent until sealed
 */
@Inner
@Unique(name = "command", of = "commandId") @Unique(name = "position", of = "position") @Index({"pending"})
@Index({"subject", "subjectVersion"})
public record JournalEntry(
        Id<JournalEntry> id,
        long version,
        @Size(max = 60) String event,
        @Size(max = 48) String subjectKind,
        UUID subject,
        long subjectVersion,
        Actor.Kind actorKind,
        @Nullable UUID actor,
        @Size(max = 200) @Nullable String reason,
        Instant at,
        @Nullable UUID commandId,
        @Size(max = 32) @Nullable Bytes commandDigest,

        @Kept("access.hold.journal") @Size(max = 400) @Nullable String note,

        @Kept("access.hold.journal") @Size(max = 500_000) String changes,
        @Nullable Boolean pending,
        @Nullable Long position,
        @Size(max = 32) @Nullable Bytes hash) {
    /** How it is stored. */
    public static final RecordType<JournalEntry> TYPE = RecordType.of(MethodHandles.lookup(), JournalEntry.class);
    /** The caller's id of the command. */
    public static final Attribute<JournalEntry, UUID> COMMAND_ID = TYPE.attribute("commandId", JournalEntry::commandId);
    /** The record it happened to. */
    public static final Attribute<JournalEntry, UUID> SUBJECT = TYPE.attribute("subject", JournalEntry::subject);
    /** The subject's version afterwards. */
    public static final Attribute<JournalEntry, Long> SUBJECT_VERSION =
            TYPE.attribute("subjectVersion", JournalEntry::subjectVersion);
    /** True until sealed. */
    public static final Attribute<JournalEntry, Boolean> PENDING = TYPE.attribute("pending", JournalEntry::pending);
    /** The place in the chain. */
    public static final Attribute<JournalEntry, Long> POSITION = TYPE.attribute("position", JournalEntry::position);

    /**
     * Asks what the journal calls the kind of a record, by its first entry.
     *
     * @param subject the record
     * @return the query, which finds one entry or none
     */
    public static Query<JournalEntry> first(UUID subject) {
        return Query.of(TYPE)
                .where(SUBJECT.is(subject))
                .orderBy(SUBJECT_VERSION.ascending())
                .limit(1);
    }

    /** An entry that tells of a look at somebody's data and of no change. */
    static <T extends Record> JournalEntry disclosure(
            Id<JournalEntry> id, String event, RecordType<T> type, T record, Actor by, Instant at) {
        return new JournalEntry(
                id,
                0,
                event,
                type.table(),
                type.idOf(record).value(),
                type.versionOf(record),
                by.kind(),
                by.person(),
                by.reason(),
                at,
                null,
                null,
                null,
                "",
                true,
                null,
                null);
    }

    /** The greatest text of {@link #changes}, in characters. */
    public static final int MAX_CHANGES = 500_000;

    /**
     * The changed records.
     *
     * @return one element a touched record, in the order of their first change
     */
    public ImmutableList<RecordChange> recordChanges() {
        return RecordChange.parse(changes);
    }

    JournalEntry sealed(long place, Bytes chained) {
        return new JournalEntry(
                id,
                version,
                event,
                subjectKind,
                subject,
                subjectVersion,
                actorKind,
                actor,
                reason,
                at,
                commandId,
                commandDigest,
                note,
                changes,
                null,
                place,
                chained);
    }
}
