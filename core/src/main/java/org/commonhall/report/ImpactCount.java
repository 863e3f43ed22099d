package org.commonhall.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonhall.Id;
import org.commonhall.Messages;
import org.commonhall.Name;
import org.commonhall.SmallGroups;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.ScopeAncestor;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Organization;
import org.commonhall.figure.By;
import org.commonhall.figure.FigureKind;
import org.commonhall.figure.FigureRow;
import org.commonhall.figure.FigureSource;
import org.commonhall.figure.FigureWindow;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/** Makes figures out of what capabilities count. One use. */
final class ImpactCount {
    private static final Pattern IDENTITY = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Reading reading;
    private final ImpactQuery query;

    ImpactCount(Reading reading, ImpactQuery query) {
        this.reading = reading;
        this.query = query;
    }

    ImpactReport report(
            ImmutableList<FigureSource> sources, NetworkPolicy networks, SmallGroups small, boolean published) {
        FigureWindow window = new FigureWindow(
                query.from(),
                query.until(),
                query.asOf() == null ? reading.now() : query.asOf(),
                reading.zone(),
                places(),
                query.by());
        List<FigureKind> kinds = new ArrayList<>();
        List<FigureRow> rows = new ArrayList<>();
        for (FigureSource source : sources) {
            kinds.addAll(source.kinds());
            rows.addAll(source.rows(reading, window));
        }
        FigureTable table = new FigureTable(rows, grouping(rows, networks), small, published);
        boolean provisional =
                query.until().atStartOfDay(window.zone()).toInstant().isAfter(window.asOf());
        return Names.shown(
                reading,
                names -> new ImpactReport(
                        query,
                        names.scope(query.scope()),
                        reading.now(),
                        table.figures(kinds, provisional, query.by() == By.MONTH, group -> name(group, names))));
    }

    private @Nullable ImmutableSet<UUID> places() {
        return query.scope().equals(Scopes.DISTRICT)
                ? null
                : ImmutableSet.<UUID>builder()
                        .add(query.scope())
                        .addAll(
                                reading
                                        .select(Query.of(ScopeAncestor.TYPE)
                                                .where(ScopeAncestor.ANCESTOR.is(query.scope())))
                                        .stream()
                                        .map(ScopeAncestor::scope)
                                        .toList())
                        .build();
    }

    private Function<FigureRow, @Nullable String> grouping(List<FigureRow> rows, NetworkPolicy networks) {
        if (query.by() == By.MONTH) {
            return row -> row.day() == null ? null : YearMonth.from(row.day()).toString();
        }
        if (query.by() != By.NETWORK) {
            return FigureRow::group;
        }
        NetworkPolicy.Lookup lookup = networks.of(
                reading,
                rows.stream()
                        .map(FigureRow::group)
                        .filter(ImpactCount::identity)
                        .map(ImpactCount::<Organization>id)
                        .collect(ImmutableSet.toImmutableSet()));
        return row -> {
            if (row.group() == null || row.day() == null || !identity(row.group())) {
                return row.group();
            }
            String network = lookup.network(ImpactCount.<Organization>id(row.group()), row.day());
            return network.isEmpty() ? null : network;
        };
    }

    /** A programme that has a network of its own gives its code and no organization. */
    private static boolean identity(@Nullable String group) {
        return group != null && IDENTITY.matcher(group).matches();
    }

    private static <T extends Record> Id<T> id(String group) {
        return new Id<>(UUID.fromString(group));
    }

    private @Nullable Name name(String group, Names names) {
        return switch (query.by()) {
            case PROGRAMME -> names.of(Programme.TYPE, ImpactCount.<Programme>id(group));
            case ORGANIZATION -> names.of(Organization.TYPE, ImpactCount.<Organization>id(group));
            case BRAND -> names.of(Brand.TYPE, ImpactCount.<Brand>id(group));
            case STATION -> names.of(Station.TYPE, ImpactCount.<Station>id(group));
            case AUDIENCE -> word(new Audience(group).said());
            case NETWORK -> word(Messages.word("report.network.", group));
            case NONE, MONTH -> null;
        };
    }

    private static Name word(Object word) {
        return new Name(
                Messages.text(Locale.CHINESE, "report.plain", ImmutableList.of(word)),
                Messages.text(Locale.ENGLISH, "report.plain", ImmutableList.of(word)));
    }
}
