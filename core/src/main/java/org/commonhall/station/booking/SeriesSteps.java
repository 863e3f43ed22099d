package org.commonhall.station.booking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.recurrence.FifthWeekday;
import org.commonhall.calendar.recurrence.Recurrence;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Books, changes and cancels series. One date that cannot be booked refuses all, unless such dates are skipped. */
final class SeriesSteps {
    private final Corridor corridor;
    private final BookingRules rules;
    private final Followers followers;

    SeriesSteps(Corridor corridor, BookingRules rules, Followers followers) {
        this.corridor = corridor;
        this.rules = rules;
        this.followers = followers;
    }

    Receipt<BookingSeries> book(Call by, BookSeries command) {
        return corridor.run(by, command, BookingEvent.SERIES_BOOKED.code(), BookingSeries.TYPE, change -> {
            BookableRoom room = change.get(BookableRoom.TYPE, command.room());
            change.authorise(false, room.station().value());
            SeriesDates dates = seriesDates(change, room, command, null);
            ImmutableList<Span> chosen = dates(room, command);
            RoomHold hold = RoomHold.of(change, room, followers);
            BookingSeries series = series(change, room, command, dates.draft());
            dates.insert(series, chosen, hold, ImmutableMap.of());
            dates.because();
            return series;
        });
    }

    /** Books dates of a rule inside a use case of another capability, by the same rules. */
    List<Booking> within(Change change, BookSeries command, UUID owner) {
        BookableRoom room = change.get(BookableRoom.TYPE, command.room());
        return within(change, command, dates(room, command), owner);
    }

    /** Books the dates of a rule that another capability has chosen. */
    List<Booking> within(Change change, BookSeries command, ImmutableList<Span> chosen, UUID owner) {
        BookableRoom room = change.get(BookableRoom.TYPE, command.room());
        change.authorise(command.permission(), false, room.station().value());
        SeriesDates dates = seriesDates(change, room, command, owner);
        RoomHold hold = RoomHold.of(change, room, followers);
        return dates.insert(series(change, room, command, dates.draft()), chosen, hold, ImmutableMap.of());
    }

    private SeriesDates seriesDates(Change change, BookableRoom room, BookSeries command, @Nullable UUID owner) {
        Booker booker = Booker.of(change, room, command.person(), command.organization());
        BookingDraft draft = new BookingDraft(booker, command.occasion(), owner);
        return new SeriesDates(change, room, draft, rules, command.skipConflicts());
    }

    private static BookingSeries series(Change change, BookableRoom room, BookSeries command, BookingDraft draft) {
        return change.insert(
                BookingSeries.TYPE,
                new BookingSeries(
                        change.newId(),
                        0,
                        room.id(),
                        room.station(),
                        draft.booker().person(),
                        draft.booker().organization(),
                        command.rule(),
                        command.fifth(),
                        command.from().toLocalDate(),
                        command.from().toLocalTime(),
                        command.minutes() * 60,
                        SeriesStatus.ACTIVE,
                        null,
                        change.now()));
    }

    private static ImmutableList<Span> dates(BookableRoom room, BookSeries command) {
        return dates(room, command.from(), command.minutes(), command.elapsed(), command.rule(), command.fifth());
    }

    Receipt<BookingSeries> change(Call by, ChangeSeries command) {
        return corridor.run(by, command, BookingEvent.SERIES_CHANGED.code(), BookingSeries.TYPE, change -> {
            BookableRoom room = change.get(
                    BookableRoom.TYPE,
                    change.get(BookingSeries.TYPE, command.series()).room());
            RoomHold hold = RoomHold.of(change, room, followers);
            BookingSeries old = owned(change, command.series());
            // What has begun already stays with the series that is left.
            ImmutableList<Span> dates =
                    dates(room, command.from(), command.minutes(), command.elapsed(), command.rule(), old.fifth())
                            .stream()
                            .filter(date -> date.from().isAfter(change.now()))
                            .collect(ImmutableList.toImmutableList());
            if (dates.isEmpty()) {
                throw new RuleViolation("booking.series.empty");
            }
            List<Booking> rows = rows(change, old);
            requireOwn(rows);
            List<Booking> moved = new ArrayList<>();
            ImmutableMap.Builder<LocalDate, Booking> kept = ImmutableMap.builder();
            for (Booking row : rows) {
                if (ahead(row, change.now())) {
                    moved.add(row.given(BookingStatus.CANCELLED, BookingReasons.MOVED));
                } else if (row.effective(change.now()).date() != SeriesDateState.VALID) {
                    kept.put(row.startsAt().atZone(room.zoneId()).toLocalDate(), row);
                }
            }
            if (!moved.isEmpty()) {
                hold.hall().release(ids(moved));
                change.updateAll(Booking.TYPE, moved);
            }
            change.update(BookingSeries.TYPE, old.now(SeriesStatus.ENDED));
            BookingSeries next = change.insert(
                    BookingSeries.TYPE,
                    BookingSeriesBuilder.builder(old)
                            .id(change.newId())
                            .version(0)
                            .rule(command.rule())
                            .firstDay(command.from().toLocalDate())
                            .startTime(command.from().toLocalTime())
                            .length(command.minutes() * 60)
                            .continues(old.id())
                            .createdAt(change.now())
                            .build());
            Booking like = rows.get(0);
            BookingDraft draft = new BookingDraft(new Booker(old.person(), old.organization()), like.occasion());
            SeriesDates rest = new SeriesDates(change, room, draft, rules, command.skipConflicts());
            rest.insert(next, dates, hold, kept.buildKeepingLast());
            rest.because();
            return next;
        });
    }

    Receipt<BookingSeries> cancel(Call by, CancelSeries command) {
        return corridor.run(by, command, BookingEvent.SERIES_CANCELLED.code(), BookingSeries.TYPE, change -> {
            BookableRoom room = change.get(
                    BookableRoom.TYPE,
                    change.get(BookingSeries.TYPE, command.series()).room());
            RoomHold hold = RoomHold.of(change, room, followers);
            BookingSeries series = owned(change, command.series());
            List<Booking> rows = rows(change, series);
            boolean own = change.by().is(series.person().value());
            rows.stream()
                    .filter(row -> row.owner() != null)
                    .findAny()
                    .ifPresent(row -> Followers.byStaff(change, row, command.permission(), own, command.reason()));
            List<Booking> ahead = rows.stream()
                    .filter(row -> ahead(row, change.now()))
                    .map(row -> row.given(BookingStatus.CANCELLED, command.reason()))
                    .toList();
            if (!ahead.isEmpty()) {
                hold.hall().release(ids(ahead));
                change.updateAll(Booking.TYPE, ahead).forEach(row -> followers.cancelled(change, row));
            }
            return change.update(BookingSeries.TYPE, series.now(SeriesStatus.CANCELLED));
        });
    }

    Receipt<Booking> readd(Call by, ReaddDate command) {
        return corridor.run(by, command, BookingEvent.SERIES_READDED.code(), Booking.TYPE, change -> {
            Booking known = change.get(Booking.TYPE, command.booking());
            BookableRoom room = change.get(BookableRoom.TYPE, known.room());
            Id<BookingSeries> id = known.series();
            if (id == null) {
                throw new RuleViolation("booking.series.none");
            }
            RoomHold hold = RoomHold.of(change, room, followers);
            BookingSeries series = owned(change, id);
            Booking date = change.lock(Booking.TYPE, known.id());
            requireOwn(List.of(date));
            date.requireReaddable(change.now());
            Booker booker = new Booker(series.person(), series.organization());
            BookingDraft draft = new BookingDraft(booker, date.occasion());
            Span span = new Span(date.startsAt(), date.endsAt());
            BookingRules.require(
                    rules.against(room, span, date.attendees(), PlaceTimes.of(change, room), change.now()));
            Booking again = draft.booking(date.id(), room, span, BookingRules.wanted(change, room), date.createdAt());
            Booking next = again.next().version(date.version()).series(id).build();
            BookingRules.require(
                    BookerLedger.of(change, room, booker, List.of(span)).against(next));
            if (next.status() == BookingStatus.CONFIRMED) {
                BookingRules.require(hold.read(span).place(next));
            }
            Booking booked = change.update(Booking.TYPE, next);
            hold.hall().store();
            change.because(BookingReasons.decided(room, next.status()));
            return booked;
        });
    }

    private static void requireOwn(List<Booking> rows) {
        if (rows.stream().anyMatch(row -> row.owner() != null)) {
            throw new RuleViolation("booking.owned");
        }
    }

    private static List<UUID> ids(List<Booking> bookings) {
        return bookings.stream().map(booking -> booking.id().value()).toList();
    }

    private static BookingSeries owned(Change change, Id<BookingSeries> id) {
        BookingSeries series = change.lockSubject(BookingSeries.TYPE, id);
        change.authorise(
                change.by().is(series.person().value()), series.station().value());
        series.requireActive();
        return series;
    }

    private static List<Booking> rows(Change change, BookingSeries series) {
        return change.select(
                Query.of(Booking.TYPE).where(Booking.SERIES.is(series.id())).orderBy(Booking.STARTS_AT.ascending()));
    }

    private static boolean ahead(Booking row, Instant now) {
        BookingStatus status = row.effective(now);
        return row.startsAt().isAfter(now) && (status == BookingStatus.REQUESTED || status == BookingStatus.CONFIRMED);
    }

    private static ImmutableList<Span> dates(
            BookableRoom room, LocalDateTime from, long minutes, boolean elapsed, String rule, FifthWeekday fifth) {
        BookingTimes.moment("from", from, room.zoneId());
        ImmutableList<ZonedDateTime> starts =
                Recurrence.parse(rule).with(fifth).first(from, room.zoneId(), BookingSeries.MAX_DATES + 1);
        if (starts.size() > BookingSeries.MAX_DATES) {
            throw new RuleViolation("booking.series.many", BookingSeries.MAX_DATES);
        }
        return starts.stream()
                .map(start -> new Span(start.toInstant(), end(start, minutes, elapsed)))
                .collect(ImmutableList.toImmutableList());
    }

    // Of an end that comes twice the later is meant, so that no date is shorter than it looks.
    private static Instant end(ZonedDateTime start, long minutes, boolean elapsed) {
        return elapsed
                ? start.plusMinutes(minutes).toInstant()
                : start.toLocalDateTime()
                        .plusMinutes(minutes)
                        .atZone(start.getZone())
                        .withLaterOffsetAtOverlap()
                        .toInstant();
    }
}
