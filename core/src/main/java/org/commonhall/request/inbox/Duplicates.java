package org.commonhall.request.inbox;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.request.Matter;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Finds and ranks requests that may be about the same matter: three statements at most. */
final class Duplicates {
    private static final int CANDIDATES = 200;
    private static final int SHOWN = 20;
    private static final double EARTH = 6_371_008.8;
    private static final double METRES_A_DEGREE = Math.toRadians(1) * EARTH;

    private Duplicates() {}

    static ImmutableList<Duplicate> find(Reading reading, DuplicateQuery asked, Condition<ServiceRequest> visible) {
        if (asked.days() < 1 || asked.days() > 366 || asked.radius() < 1 || asked.radius() > 5000) {
            throw new InvalidInput("days", "inbox.duplicates.range", asked.days(), asked.radius());
        }
        Optional<Condition<ServiceRequest>> near = near(asked);
        if (near.isEmpty()) {
            return ImmutableList.of();
        }
        Condition<ServiceRequest> all = visible.and(
                        ServiceRequest.CREATED_AT.atLeast(reading.now().minus(Duration.ofDays(asked.days()))))
                .and(near.get());
        if (asked.category() != null) {
            all = all.and(ServiceRequest.CATEGORY.in(siblings(reading, asked.category())));
        }
        return reading
                .select(Query.of(ServiceRequest.TYPE)
                        .where(all)
                        .orderBy(ServiceRequest.CREATED_AT.descending())
                        .limit(CANDIDATES))
                .stream()
                .flatMap(found -> judge(asked, found).stream())
                .sorted(Comparator.comparingLong(Judged::score).reversed())
                .limit(SHOWN)
                .collect(Names.listed(
                        reading,
                        (one, names) -> new Duplicate(
                                RequestRow.of(one.request, reading.now(), names), one.score, one.reasons)));
    }

    private record Judged(ServiceRequest request, long score, ImmutableList<Explanation> reasons) {}

    private static Optional<Judged> judge(DuplicateQuery asked, ServiceRequest found) {
        Matter matter = asked.matter();
        ImmutableList.Builder<Explanation> reasons = ImmutableList.builder();
        long score = 0;
        if (matter.unit() != null && matter.unit().equals(found.unit())) {
            score += 8;
            reasons.add(Explanation.of("inbox.same.unit"));
        }
        if (matter.building() != null && matter.building().equals(found.building())) {
            score += 4;
            reasons.add(Explanation.of("inbox.same.building"));
        }
        if (matter.zone() != null && matter.zone().equals(found.zone())) {
            score += 1;
            reasons.add(Explanation.of("inbox.same.zone"));
        }
        Long metres = distance(matter, found);
        if (metres != null && metres <= asked.radius()) {
            score += metres * 2 <= asked.radius() ? 5 : 3;
            reasons.add(Explanation.of("inbox.same.radius", metres));
        }
        if (score == 0) {
            return Optional.empty();
        }
        if (asked.category() != null) {
            boolean same = asked.category().equals(found.category());
            score += same ? 4 : 2;
            reasons.add(Explanation.of(same ? "inbox.same.category" : "inbox.same.parent"));
        }
        return Optional.of(new Judged(found, score, reasons.build()));
    }

    private static ImmutableSet<Id<ServiceCategory>> siblings(Reading reading, Id<ServiceCategory> category) {
        Id<ServiceCategory> parent = reading.find(ServiceCategory.TYPE, category)
                .map(ServiceCategory::parent)
                .orElse(null);
        ImmutableSet.Builder<Id<ServiceCategory>> all =
                ImmutableSet.<Id<ServiceCategory>>builder().add(category);
        if (parent != null) {
            reading.select(Query.of(ServiceCategory.TYPE).where(ServiceCategory.PARENT.is(parent)))
                    .forEach(one -> all.add(one.id()));
        }
        return all.build();
    }

    private static Optional<Condition<ServiceRequest>> near(DuplicateQuery asked) {
        Matter matter = asked.matter();
        ImmutableList.Builder<Condition<ServiceRequest>> any = ImmutableList.builder();
        if (matter.unit() != null) {
            any.add(ServiceRequest.UNIT.is(matter.unit()));
        }
        if (matter.building() != null) {
            any.add(ServiceRequest.BUILDING.is(matter.building()));
        }
        if (matter.zone() != null) {
            any.add(ServiceRequest.ZONE.is(matter.zone()));
        }
        if (matter.latitude() != null && matter.longitude() != null) {
            any.add(box(matter.latitude(), matter.longitude(), asked.radius()));
        }
        return any.build().stream().reduce(Condition::or);
    }

    // A box around the circle; towards the poles and across the date line all longitudes are looked at.
    private static Condition<ServiceRequest> box(BigDecimal latitude, BigDecimal longitude, int radius) {
        double north = radius / METRES_A_DEGREE;
        double east = north / Math.max(Math.cos(Math.toRadians(latitude.doubleValue())), 1e-6);
        Condition<ServiceRequest> band = ServiceRequest.LATITUDE.between(
                edge(latitude.doubleValue() - north), edge(latitude.doubleValue() + north + 1e-5));
        boolean wraps = Math.abs(longitude.doubleValue()) + east >= 180;
        return wraps
                ? band.and(ServiceRequest.LONGITUDE.present())
                : band.and(ServiceRequest.LONGITUDE.between(
                        edge(longitude.doubleValue() - east), edge(longitude.doubleValue() + east + 1e-5)));
    }

    private static BigDecimal edge(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(6, RoundingMode.FLOOR);
    }

    /** The great-circle distance in whole metres, null where a point is missing. */
    static @Nullable Long distance(Matter matter, ServiceRequest found) {
        if (matter.latitude() == null
                || matter.longitude() == null
                || found.latitude() == null
                || found.longitude() == null) {
            return null;
        }
        double from = Math.toRadians(matter.latitude().doubleValue());
        double to = Math.toRadians(Objects.requireNonNull(found.latitude()).doubleValue());
        double north = Math.sin((to - from) / 2);
        double east = Math.sin(
                Math.toRadians(found.longitude().subtract(matter.longitude()).doubleValue()) / 2);
        double chord = north * north + Math.cos(from) * Math.cos(to) * east * east;
        return Math.round(2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord))));
    }
}
