package org.commonhall.publication;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;

/** What the publisher's staff, and those who object, do with a notice. */
final class NoticeSteps {
    private final Corridor corridor;
    private final PublicationPolicy policy;

    NoticeSteps(Corridor corridor, PublicationPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    /** Tells that a period is over, or that a reply is overdue. */
    boolean settle(Due due) {
        SettleNotice command = new SettleNotice(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, NoticeEvent.PERIOD_OVER.code(), PublicNotice.TYPE, change -> {
            PublicNotice notice = change.lockSubject(PublicNotice.TYPE, command.notice());
            change.authorise(false, notice.publisher().value());
            if (!due.at().equals(notice.nextDueAt())) {
                return notice; // Somebody was faster: what was due is no more.
            }
            PublicNotice told = NoticeLife.told(notice, policy, due.at(), change.now());
            if (told.periodTold() == notice.periodTold()) {
                change.event(NoticeEvent.REPLY_OVERDUE.code());
            }
            return change.update(PublicNotice.TYPE, told);
        });
    }

    Receipt<PublicNotice> post(Call by, PostNotice command) {
        return corridor.run(by, command, NoticeEvent.POSTED.code(), PublicNotice.TYPE, change -> {
            change.authorise(false, command.publisher().value());
            // Who speaks about a record to everybody speaks for those whose it is.
            change.known(command.subject())
                    .ifPresent(known -> change.requireAny(command.permission(), false, known.scopes()));
            requireDays(command.period());
            Instant at = command.postedAt() == null ? change.now() : command.postedAt();
            Id<PublicNotice> id = change.newId();
            List<NoticePlace> places = command.places().stream()
                    .map(place -> place(change, id, place, at))
                    .toList();
            long unproven = places.stream().filter(NoticePlace::unproven).count();
            if (at.isBefore(change.now()) && unproven > 0) {
                throw new RuleViolation("publication.posted.unproven");
            }
            PublicNotice notice = PublicNoticeBuilder.builder()
                    .id(id)
                    .kind(command.kind().code())
                    .subject(command.subject())
                    .publisher(command.publisher())
                    .title(command.title())
                    .text(command.text())
                    .status(NoticeStatus.POSTED)
                    .round(1)
                    .postedAt(at)
                    .periodDays(command.period().amount())
                    .periodUnit(command.period().mode())
                    .endsAt(at)
                    .places(places.size())
                    .unproven(unproven)
                    .build();
            PublicNotice stored = change.insert(PublicNotice.TYPE, NoticeLife.counted(notice, policy, change.now()));
            change.insertAll(NoticePlace.TYPE, places);
            return stored;
        });
    }

    Receipt<PublicNotice> prove(Call by, ProvePosting command) {
        return staff(by, command, NoticeEvent.PROVED, (change, notice) -> {
            NoticePlace place = change.find(NoticePlace.TYPE, command.place())
                    .filter(found -> found.notice().equals(notice.id()))
                    .orElseThrow(() -> new NotFound("record.missing", NoticePlace.TYPE));
            PublicNotice next = NoticeLife.proved(notice, place.unproven());
            change.update(NoticePlace.TYPE, place.proved(command.proof(), change.now(), Person.idOrNull(by.actor())));
            return next;
        });
    }

    Receipt<PublicNotice> extend(Call by, ExtendNotice command) {
        return staff(
                by,
                command,
                NoticeEvent.EXTENDED,
                (change, notice) ->
                        NoticeLife.extended(notice, command.days(), command.reason(), policy, change.now()));
    }

    Receipt<PublicNotice> repost(Call by, RepostNotice command) {
        return staff(by, command, NoticeEvent.REPOSTED, (change, notice) -> {
            if (command.period() != null) {
                requireDays(command.period());
            }
            PublicNotice next = NoticeLife.reposted(notice, command, policy, change.now());
            List<NoticePlace> again = change.updateAll(
                    NoticePlace.TYPE,
                    places(change, notice.id()).stream()
                            .map(place -> place.postedAgain(change.now()))
                            .toList());
            return next.next()
                    .unproven(again.stream().filter(NoticePlace::unproven).count())
                    .build();
        });
    }

    Receipt<Objection> object(Call by, RaiseObjection command) {
        return corridor.run(by, command, NoticeEvent.OBJECTED.code(), Objection.TYPE, change -> {
            PublicNotice notice = change.lock(PublicNotice.TYPE, command.notice());
            change.authorise(false, notice.publisher().value());
            if (by.actor().person() == null && (command.name() == null || command.contact() == null)) {
                throw new RuleViolation("publication.objection.contact");
            }
            Instant due = Objects.requireNonNull(policy.calendar()
                    .get()
                    .due(change.now(), policy.replyWithin())
                    .at());
            change.update(PublicNotice.TYPE, NoticeLife.objected(notice, due, change.now()));
            return change.insert(
                    Objection.TYPE,
                    new Objection(
                            change.newId(),
                            0,
                            notice.id(),
                            notice.round(),
                            Person.idOrNull(by.actor()),
                            command.name(),
                            command.contact(),
                            command.text(),
                            change.now(),
                            due,
                            null,
                            null,
                            null,
                            null));
        });
    }

    Receipt<PublicNotice> reply(Call by, AnswerObjection command) {
        return staff(by, command, NoticeEvent.REPLIED, (change, notice) -> {
            Objection answered = change.find(Objection.TYPE, command.objection())
                    .filter(found -> found.notice().equals(notice.id()))
                    .orElseThrow(() -> new NotFound("record.missing", Objection.TYPE))
                    .answered(command.upheld(), command.text(), change.now(), Person.idOrNull(by.actor()));
            PublicNotice next = NoticeLife.replied(notice, answered, nextReply(change, notice, answered));
            change.update(Objection.TYPE, answered);
            return next;
        });
    }

    Receipt<PublicNotice> decide(Call by, DecideNotice command) {
        return staff(by, command, NoticeEvent.CONFIRMED, (change, notice) -> {
            PublicNotice next = NoticeLife.decided(notice, command.outcome(), command.text(), change.now());
            change.event(NoticeEvent.valueOf(command.outcome().name()).code());
            change.updateAll(
                    NoticePlace.TYPE,
                    places(change, notice.id()).stream()
                            .map(NoticePlace::takenDown)
                            .toList());
            return next;
        });
    }

    static ImmutableList<NoticePlace> places(Reading reading, Id<PublicNotice> notice) {
        return ImmutableList.copyOf(reading.select(Query.of(NoticePlace.TYPE).where(NoticePlace.NOTICE.is(notice))));
    }

    private static Optional<Instant> nextReply(Reading reading, PublicNotice notice, Objection answered) {
        if (notice.unanswered() <= 1) {
            return Optional.empty();
        }
        return reading
                .select(Query.of(Objection.TYPE)
                        .where(Objection.NOTICE.is(notice.id()).and(Objection.UPHELD.absent()))
                        .orderBy(Objection.RAISED_AT.ascending())
                        .limit(2))
                .stream()
                .filter(one -> !one.id().equals(answered.id()))
                .map(Objection::replyDueAt)
                .findFirst();
    }

    /** A step of the publisher's staff: lock, authorise, rule, save; a new part raises the version as well. */
    private Receipt<PublicNotice> staff(
            Call by, NoticeCommand command, NoticeEvent event, BiFunction<Change, PublicNotice, PublicNotice> rule) {
        return corridor.run(by, command, event.code(), PublicNotice.TYPE, change -> {
            PublicNotice notice = change.lockSubject(PublicNotice.TYPE, command.notice());
            change.authorise(false, notice.publisher().value());
            return change.update(PublicNotice.TYPE, rule.apply(change, notice));
        });
    }

    private static NoticePlace place(Change change, Id<PublicNotice> notice, PostingPlace place, Instant at) {
        boolean proved = place.proof() != null;
        return new NoticePlace(
                change.newId(),
                0,
                notice,
                place.building(),
                place.spot(),
                at,
                true,
                place.proof(),
                proved ? change.now() : null,
                proved ? Person.idOrNull(change.by()) : null);
    }

    private static void requireDays(ClockLimit period) {
        if (!period.mode().inDays()) {
            throw new InvalidInput("period", "publication.period.unit");
        }
    }
}
