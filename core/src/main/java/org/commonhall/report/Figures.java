package org.commonhall.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.rates.RateReads;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;

/** Makes the figures of requests out of grouped counts. One use. */
final class Figures {
    private static final Comparator<RequestReport.Group> ORDER = Comparator.comparingLong(RequestReport.Group::requests)
            .reversed()
            .thenComparing(RequestReport.Group::name, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final ImmutableList<Attribute<ServiceRequest, ?>> GROUPS =
            ImmutableList.<Attribute<ServiceRequest, ?>>builder()
                    .add(ServiceRequest.OPEN_MONTH)
                    .add(ServiceRequest.CATEGORY)
                    .add(ServiceRequest.CLOSE_MONTH)
                    .add(ServiceRequest.HANDLING_UNIT)
                    .add(ServiceRequest.DAYS_TO_CLOSE)
                    .addAll(RateReads.groups())
                    .build();
    private static final int OPENED = GROUPS.indexOf(ServiceRequest.OPEN_MONTH);
    private static final int CATEGORY = GROUPS.indexOf(ServiceRequest.CATEGORY);
    private static final int CLOSED = GROUPS.indexOf(ServiceRequest.CLOSE_MONTH);
    private static final int UNIT = GROUPS.indexOf(ServiceRequest.HANDLING_UNIT);
    private static final int DAYS = GROUPS.indexOf(ServiceRequest.DAYS_TO_CLOSE);
    private static final int LEAD = GROUPS.indexOf(ServiceRequest.LEAD_UNIT);

    private final Reading reading;
    private final Locale locale;

    Figures(Reading reading, Locale locale) {
        this.reading = reading;
        this.locale = locale;
    }

    RequestReport report() {
        Map<Object, Optional<String>> categories = new HashMap<>();
        reading.select(Query.of(ServiceCategory.TYPE))
                .forEach(entry -> categories.put(entry.id().value(), Optional.of(entry.name(locale))));
        Function<Summary.Row, Optional<String>> category =
                row -> row.group().get(CATEGORY).flatMap(id -> categories.getOrDefault(id, Optional.empty()));
        // One pass over all requests, in the order of their index, however many figures are made of it.
        List<Summary.Row> rows = reading.summarise(
                Summary.of(ServiceRequest.TYPE, Measure.<ServiceRequest>count()).groupBy(GROUPS));
        DaysToClose all = new DaysToClose();
        ImmutableList<RequestReport.Group> byCategory = groups(rows, category, all);
        Volumes volumes = new Volumes(byCategory);
        for (Summary.Row row : rows) {
            month(row, OPENED).ifPresent(month -> volumes.opened(month, category.apply(row), row.number(0)));
            month(row, CLOSED).ifPresent(month -> volumes.closed(month, category.apply(row), row.number(0)));
        }
        return new RequestReport(
                reading.now(),
                byCategory.stream().mapToLong(RequestReport.Group::requests).sum(),
                all.total(),
                all.percentile(50),
                all.percentile(90),
                byCategory,
                groups(rows, unit(rows), new DaysToClose()),
                volumes.months(),
                volumes.volume(),
                RateFigures.of(reading, forRates(rows)));
    }

    private static Map<ImmutableList<Optional<Object>>, Long> forRates(List<Summary.Row> rows) {
        Map<ImmutableList<Optional<Object>>, Long> counted = new HashMap<>();
        for (Summary.Row row : rows) {
            counted.merge(row.group().subList(LEAD, row.group().size()), row.number(0), Long::sum);
        }
        return counted;
    }

    private Function<Summary.Row, Optional<String>> unit(List<Summary.Row> rows) {
        Set<Id<Organization>> leads = new HashSet<>();
        rows.forEach(row -> row.group().get(LEAD).ifPresent(id -> leads.add(new Id<>((UUID) id))));
        Map<Id<Organization>, Organization> organizations = reading.findAll(Organization.TYPE, leads);
        // What the source says of an imported case is a fact of the source, whoever leads it here today.
        return row -> row.group()
                .get(UNIT)
                .map(Object::toString)
                .or(() -> row.group()
                        .get(LEAD)
                        .map(id -> organizations.get(new Id<Organization>((UUID) id)))
                        .map(Organization::name));
    }

    /** Groups of one name. */
    private static ImmutableList<RequestReport.Group> groups(
            List<Summary.Row> rows, Function<Summary.Row, Optional<String>> name, DaysToClose all) {
        Map<Optional<String>, Long> requests = new HashMap<>();
        Map<Optional<String>, DaysToClose> days = new HashMap<>();
        for (Summary.Row row : rows) {
            Optional<String> group = name.apply(row);
            requests.merge(group, row.number(0), Long::sum);
            DaysToClose own = days.computeIfAbsent(group, none -> new DaysToClose());
            row.group().get(DAYS).ifPresent(value -> {
                own.add((Long) value, row.number(0));
                all.add((Long) value, row.number(0));
            });
        }
        return requests.entrySet().stream()
                .map(entry -> {
                    DaysToClose own = days.getOrDefault(entry.getKey(), all);
                    return new RequestReport.Group(
                            entry.getKey().orElse(null),
                            entry.getValue(),
                            own.total(),
                            own.percentile(50),
                            own.percentile(90));
                })
                .sorted(ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<YearMonth> month(Summary.Row row, int group) {
        return row.group().get(group).map(date -> YearMonth.from((LocalDate) date));
    }
}
