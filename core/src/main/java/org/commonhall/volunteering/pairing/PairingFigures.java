package org.commonhall.volunteering.pairing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.figure.FigureKind;
import org.commonhall.figure.FigureMethod;
import org.commonhall.figure.FigureRow;
import org.commonhall.figure.FigureSource;
import org.commonhall.figure.FigureUnit;
import org.commonhall.figure.FigureWindow;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.volunteer.Programme;

/** Counts contacts of companions: how many, with whom, and how many days lie between those that were made. */
final class PairingFigures implements FigureSource {
    private static final String ELDERS = "pairing.figure.elders";
    private static final String MADE = "pairing.figure.made";
    private static final String ATTEMPTS = "pairing.figure.attempts";
    private static final String BETWEEN = "pairing.figure.between";

    @Override
    public ImmutableList<FigureKind> kinds() {
        return ImmutableList.of(
                FigureKind.of(ELDERS, FigureUnit.PERSON, FigureMethod.COUNT_DISTINCT),
                FigureKind.of(MADE, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.of(ATTEMPTS, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.of(BETWEEN, FigureUnit.DAY, FigureMethod.MEDIAN));
    }

    /** One statement, the pairings and the programmes. */
    @Override
    public ImmutableList<FigureRow> rows(Reading reading, FigureWindow window) {
        List<PairContact> contacts = reading.select(
                Query.of(PairContact.TYPE).where(window.moments(PairContact.AT)).orderBy(PairContact.AT.ascending()));
        Map<Id<Pairing>, Pairing> pairings = reading.findAll(
                Pairing.TYPE, contacts.stream().map(PairContact::pairing).collect(ImmutableSet.toImmutableSet()));
        Map<Id<Programme>, Programme> programmes = reading.findAll(
                Programme.TYPE,
                pairings.values().stream().map(Pairing::programme).collect(ImmutableSet.toImmutableSet()));
        Map<Id<Pairing>, LocalDate> last = new HashMap<>();
        List<FigureRow> rows = new ArrayList<>();
        for (PairContact contact : contacts) {
            Pairing pairing = Objects.requireNonNull(pairings.get(contact.pairing()));
            if (window.places() != null
                    && !window.places().contains(pairing.programme().value())) {
                continue;
            }
            Object group =
                    Objects.requireNonNull(programmes.get(pairing.programme())).group(window.by());
            LocalDate day = window.day(contact.at());
            rows.add(FigureRow.of(contact.made() ? MADE : ATTEMPTS, 1, group, day));
            // An attempt reaches nobody, so that it ends no gap either.
            if (contact.made()) {
                rows.add(FigureRow.of(ELDERS, contact.elder().value(), group, day));
                LocalDate now = LocalDate.ofInstant(contact.at(), window.zone());
                LocalDate before = last.put(pairing.id(), now);
                if (before != null) {
                    rows.add(FigureRow.of(BETWEEN, ChronoUnit.DAYS.between(before, now), group, day));
                }
            }
        }
        return ImmutableList.copyOf(rows);
    }
}
