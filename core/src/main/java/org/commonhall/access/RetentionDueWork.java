package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.Due;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.ScopeRoot;
import org.commonhall.corridor.Scopes;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;

/** Erases what is personal in records whose time is over, in the order in which they were over, some in one command. */
final class RetentionDueWork implements DueWork {
    private static final int BATCH = 100;

    private final Corridor corridor;
    private final RetentionPolicy policy;
    private final Supplier<ImmutableList<Retained>> kinds;
    private final Eraser eraser;

    RetentionDueWork(
            Corridor corridor, RetentionPolicy policy, Supplier<ImmutableList<Retained>> kinds, Eraser eraser) {
        this.corridor = corridor;
        this.policy = policy;
        this.kinds = kinds;
        this.eraser = eraser;
    }

    @Override
    public ImmutableList<Due> due(Instant now, int limit) {
        Actor clock = Actor.system(Due.ACCESS_RETENTION);
        return Due.first(
                policy.after().entrySet().stream()
                        .flatMap(rule -> corridor.read(
                                clock,
                                reading -> due(
                                        reading,
                                        overAt(rule.getKey()),
                                        now.atZone(reading.zone())
                                                .minus(rule.getValue())
                                                .toInstant(),
                                        limit)
                                        .stream())),
                limit);
    }

    @Override
    public boolean settle(Due due, Instant now) {
        String kind = due.kind().substring(Due.ACCESS_RETENTION.length() + 1);
        Attribute<?, Instant> overAt = overAt(kind);
        SettleRetention command = new SettleRetention(kind, due.at());
        return corridor.settle(due.call(), command, "access.retained", RetentionMark.TYPE, change -> {
            change.authorise(false, Scopes.DISTRICT);
            return erased(change, overAt, command.overAt());
        });
    }

    private Attribute<?, Instant> overAt(String kind) {
        return kinds.get().stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .map(Retained::overAt)
                .orElseThrow(() -> new IllegalArgumentException("no capability offers to erase by time: " + kind));
    }

    private static <T extends Record> List<Due> due(
            Reading reading, Attribute<T, Instant> overAt, Instant before, int limit) {
        return over(reading, overAt, before, limit).stream()
                .map(record -> new Due(
                        Due.ACCESS_RETENTION + " " + overAt.owner().table(),
                        overAt.owner().idOf(record).value(),
                        moment(overAt, record)))
                .toList();
    }

    /** The records that were over before a moment and are not erased yet, the oldest first. */
    private static <T extends Record> List<T> over(
            Reading reading, Attribute<T, Instant> overAt, Instant before, int limit) {
        Instant from = mark(reading, overAt).map(RetentionMark::doneUntil).orElse(Instant.EPOCH);
        return from.isBefore(before)
                ? reading.select(Query.of(overAt.owner())
                        .where(overAt.between(from, before))
                        .orderBy(overAt.ascending(), overAt.owner().id().ascending())
                        .limit(limit))
                : List.of();
    }

    private <T extends Record> RetentionMark erased(Change change, Attribute<T, Instant> overAt, Instant due) {
        RecordType<T> type = overAt.owner();
        // Held, so that two nodes do not begin the mark of a kind at the same time.
        change.lock(ScopeRoot.TYPE, ScopeRoot.ID);
        Instant next = due.plus(1, ChronoUnit.MICROS);
        List<T> over = over(change, overAt, next, BATCH);
        RetentionMark mark = mark(change, overAt).orElseGet(() -> RetentionMark.begun(type.table()));
        if (over.isEmpty()) {
            return mark;
        }
        over.forEach(record -> eraser.erase(change, type, type.idOf(record).value()));
        // Several may have been over at one moment, so that a full batch begins there again.
        RetentionMark moved = mark.until(over.size() < BATCH ? next : moment(overAt, over.get(BATCH - 1)));
        return mark.version() == 0
                ? change.insert(RetentionMark.TYPE, moved)
                : change.update(RetentionMark.TYPE, moved);
    }

    private static Optional<RetentionMark> mark(Reading reading, Attribute<?, Instant> overAt) {
        return reading.find(RetentionMark.TYPE, RetentionMark.id(overAt.owner().table()));
    }

    private static <T extends Record> Instant moment(Attribute<T, Instant> overAt, T record) {
        return (Instant) overAt.stored(record).orElseThrow();
    }
}
