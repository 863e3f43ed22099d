package org.commonhall.exchange;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.BuildingRights;
import org.commonhall.directory.building.Holding;
import org.commonhall.directory.building.Share;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.building.TenureBatch;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/** A file of who holds which unit. Not thread-safe. */
final class TenureTable extends DirectoryTable<TenureTable.Row> {
    TenureTable(DirectoryProfile profile, Cells cells) {
        super(profile, cells);
    }

    record Row(
            CsvRow raw,
            String unit,
            @Nullable String person,
            @Nullable String organization,
            Tenure.Kind kind,
            @Nullable Share share,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    /** No two rows tell of the same tenure. */
    @Override
    public String key(CsvRow row) {
        return String.join(
                "\n",
                cells.text(row, "unit"),
                cells.text(row, "person"),
                cells.text(row, "organization"),
                cells.text(row, "kind"),
                cells.text(row, "starts_on"));
    }

    @Override
    @Nullable Row read(CsvRow row, Cells.Line line) {
        String unit = line.needed("unit");
        String person = line.key("person");
        String organization = line.key("organization");
        if ((person == null) == (organization == null)) {
            line.fault("person", "exchange.holder");
        }
        Tenure.Kind kind = line.choice("kind", Tenure.Kind.class);
        Share share = share(line);
        line.needed("starts_on");
        LocalDate startsOn = line.day("starts_on");
        LocalDate endsOn = line.day("ends_on");
        return kind == null || startsOn == null
                ? null
                : new Row(row, unit, person, organization, kind, share, startsOn, endsOn);
    }

    private static @Nullable Share share(Cells.Line line) {
        String text = line.text("share");
        Share share = text == null
                ? null
                : line.parsed("share", "exchange.share", () -> Share.valueOf(text.replaceAll(" */ *", "/")));
        if (share != null) {
            line.check(share);
        }
        return share;
    }

    @Override
    void decide(Reading reading, List<Row> rows, Decided decided) {
        Map<String, UUID> units = found(reading, DirectoryKind.UNITS, named(rows, Row::unit));
        Map<String, UUID> bodies = found(reading, DirectoryKind.ORGANIZATIONS, named(rows, Row::organization));
        Map<String, Id<Person>> people = people(reading, named(rows, Row::person));
        TenureBatch batch = TenureBatch.of(
                reading, units.values().stream().map(Id<Unit>::new).collect(ImmutableSet.toImmutableSet()));
        decided.in(batch.scopes());
        for (Row row : rows) {
            Id<Unit> unit = Optional.ofNullable(units.get(row.unit()))
                    .map(Id<Unit>::new)
                    .orElse(null);
            Optional<Holder> holder = row.person() != null
                    ? Optional.ofNullable(people.get(row.person())).map(Holder::person)
                    : Optional.ofNullable(bodies.get(row.organization()))
                            .map(body -> Holder.organization(new Id<>(body)));
            if (unit == null) {
                decided.refuse(row.raw(), "unit", REFERENCE);
            } else if (!decided.allows(BuildingRights.KEEP, batch.scope(unit).orElseThrow())) {
                decided.refuse(row.raw(), "unit", "access.denied");
            } else if (holder.isEmpty()) {
                // After the right, so that nobody else learns whether there is such an account.
                decided.refuse(row.raw(), row.person() != null ? "person" : "organization", REFERENCE);
            } else {
                take(batch, row, unit, holder.get(), decided);
            }
        }
        decided.writing(batch::write);
    }

    private static void take(TenureBatch batch, Row row, Id<Unit> unit, Holder holder, Decided decided) {
        try {
            switch (batch.take(new BeginTenure(
                    unit, new Holding(row.kind(), holder, row.share()), row.startsOn(), row.endsOn()))) {
                case BEGUN -> decided.added(1);
                case ENDED -> decided.changed();
                case KNOWN -> decided.unchanged();
            }
        } catch (RuleViolation no) {
            decided.refuse(row.raw(), "kind", no.code());
        }
    }
}
