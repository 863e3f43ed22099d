package org.commonhall.station.booking;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Change;
import org.jspecify.annotations.Nullable;

/** Stores the dates of one series, in the same number of statements for any number of dates. Not thread-safe. */
final class SeriesDates {
    private final Change change;
    private final BookableRoom room;
    private final BookingDraft draft;
    private final BookingRules rules;
    private final boolean skip;
    private BookingStatus wanted = BookingStatus.CONFIRMED;
    private int standing;
    private int dates;

    SeriesDates(Change change, BookableRoom room, BookingDraft draft, BookingRules rules, boolean skip) {
        this.change = change;
        this.room = room;
        this.draft = draft;
        this.rules = rules;
        this.skip = skip;
    }

    BookingDraft draft() {
        return draft;
    }

    /**
     * Books what can be booked.
     *
     * @param kept what became earlier of dates that stay as they are
     * @return the dates in order
     * @throws RuleViolation {@code booking.series.date}, {@code booking.series.empty}
     */
    List<Booking> insert(BookingSeries series, ImmutableList<Span> asked, RoomHold hold, Map<LocalDate, Booking> kept) {
        BookerLedger holder = BookerLedger.of(change, room, draft.booker(), asked);
        wanted = BookingRules.wanted(change, room);
        PlaceTimes times = PlaceTimes.of(change, room);
        if (wanted == BookingStatus.CONFIRMED) {
            hold.read(whole(asked));
        }
        List<Booking> rows = new ArrayList<>();
        for (Span date : asked) {
            Booking next = draft.booking(change.newId(), room, date, wanted, change.now())
                    .next()
                    .series(series.id())
                    .build();
            Booking earlier = kept.get(date.from().atZone(room.zoneId()).toLocalDate());
            if (earlier != null) {
                rows.add(fallen(next, earlier.effective(change.now()), earlier.reason(), earlier.decidedAt()));
                continue;
            }
            Optional<Explanation> refusal = rules.against(
                            room, date, draft.occasion().attendees(), times, change.now())
                    .or(() -> holder.against(next))
                    .or(() -> wanted == BookingStatus.CONFIRMED ? hold.place(next) : Optional.empty());
            if (refusal.isEmpty()) {
                rows.add(next);
                holder.add(next);
                standing++;
            } else if (skip) {
                rows.add(fallen(
                        next,
                        BookingStatus.REJECTED,
                        BookingReasons.write(refusal.get().at(room.zoneId())),
                        null));
            } else {
                throw new RuleViolation(Explanation.of(
                                "booking.series.date",
                                date.from().atZone(room.zoneId()).toLocalDate(),
                                refusal.get())
                        .because(refusal.stream().toList()));
            }
        }
        if (standing == 0) {
            throw new RuleViolation("booking.series.empty");
        }
        dates = rows.size();
        List<Booking> stored = change.insertAll(Booking.TYPE, rows);
        hold.hall().store();
        return stored;
    }

    /** Says in the receipt how many dates stand. */
    void because() {
        change.because(Explanation.of("booking.decided.dates", standing, dates)
                .because(ImmutableList.of(BookingReasons.decided(room, wanted))));
    }

    private static Span whole(ImmutableList<Span> dates) {
        return Span.of(
                dates.get(0).from(),
                dates.stream().map(Span::until).max(Comparator.naturalOrder()).orElseThrow());
    }

    private static Booking fallen(
            Booking asked, BookingStatus status, @Nullable String reason, @Nullable Instant decided) {
        return asked.next()
                .status(status)
                .reason(reason)
                .decidedAt(decided)
                .nextDueAt(null)
                .build();
    }
}
