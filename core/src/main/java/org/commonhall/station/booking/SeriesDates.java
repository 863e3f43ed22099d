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
import org.commonhall.capacity.Span;
import org.commonhall.corridor.Change;
import org.jspecify.annotations.Nullable;

/** Stores the dates of one series, in the same number of statements for any number of dates. */
record SeriesDates(Change change, BookableRoom room, BookingDraft draft, BookingRules rules, boolean skip) {

    /**
     * Books what can be booked.
     *
     * @param kept what became earlier of dates that stay as they are
     * @throws RuleViolation {@code booking.series.date}, {@code booking.series.empty}
     */
    void insert(BookingSeries series, ImmutableList<Span> dates, RoomHold hold, Map<LocalDate, Booking> kept) {
        BookerLedger holder = BookerLedger.of(change, room, draft.booker(), dates);
        BookingStatus wanted = BookingRules.wanted(change, room);
        PlaceTimes times = PlaceTimes.of(change, room);
        if (wanted == BookingStatus.CONFIRMED) {
            hold.read(whole(dates));
        }
        List<Booking> rows = new ArrayList<>();
        int standing = 0;
        for (Span date : dates) {
            Booking asked = draft.booking(change.newId(), room, date, wanted, change.now())
                    .next()
                    .series(series.id())
                    .build();
            Booking earlier = kept.get(date.from().atZone(room.zoneId()).toLocalDate());
            if (earlier != null) {
                rows.add(fallen(asked, earlier.effective(change.now()), earlier.reason(), earlier.decidedAt()));
                continue;
            }
            Optional<Explanation> refusal = rules.against(
                            room, date, draft.occasion().attendees(), times, change.now())
                    .or(() -> holder.against(asked))
                    .or(() -> wanted == BookingStatus.CONFIRMED ? hold.place(asked) : Optional.empty());
            if (refusal.isEmpty()) {
                rows.add(asked);
                holder.add(asked);
                standing++;
            } else if (skip) {
                rows.add(fallen(
                        asked,
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
        change.insertAll(Booking.TYPE, rows);
        hold.hall().store();
        change.because(Explanation.of("booking.decided.dates", standing, rows.size())
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
