package org.commonhall.directory.building;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.directory.directory.Period;
import org.jspecify.annotations.Nullable;

/** A unit with every tenure it ever had, and the rules for what may be held side by side. */
record TenureRules(Unit unit, ImmutableList<Tenure> tenures) {

    Tenure begun(Id<Tenure> id, Holding holding, LocalDate startsOn, @Nullable LocalDate endsOn) {
        Tenure begun = tenure(id, 0, holding, startsOn, endsOn, null);
        require(begun);
        return begun;
    }

    Tenure ended(Tenure tenure, LocalDate day) {
        if (tenure.endsOn() != null) {
            throw new RuleViolation("building.tenure.ended", tenure.endsOn());
        }
        Tenure ended = Tenure.TYPE.with(tenure, Tenure.ENDS_ON, day);
        require(ended);
        return ended;
    }

    Tenure corrected(Tenure tenure, Holding holding, LocalDate startsOn, @Nullable LocalDate endsOn, String why) {
        Tenure corrected = tenure(tenure.id(), tenure.version(), holding, startsOn, endsOn, why);
        require(corrected);
        return corrected;
    }

    TenureRules with(Tenure changed) {
        return new TenureRules(
                unit,
                Stream.concat(tenures.stream().filter(each -> !each.id().equals(changed.id())), Stream.of(changed))
                        .collect(ImmutableList.toImmutableList()));
    }

    private Tenure tenure(
            Id<Tenure> id,
            long version,
            Holding holding,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String correctedFor) {
        Share share = holding.share();
        return new Tenure(
                id,
                version,
                unit.id(),
                unit.building(),
                holding.kind(),
                holding.holder().person(),
                holding.holder().organization(),
                share == null ? null : share.numerator(),
                share == null ? null : share.denominator(),
                startsOn,
                endsOn,
                correctedFor);
    }

    private void require(Tenure changed) {
        Period.requireOrder(changed.startsOn(), changed.endsOn());
        if (changed.share().isPresent() && changed.kind() != Tenure.Kind.CO_OWNER) {
            throw new RuleViolation("building.tenure.share.kind", changed.kind());
        }
        boolean developer =
                changed.kind() == Tenure.Kind.DEVELOPER_UNSOLD || changed.kind() == Tenure.Kind.SOLD_UNDELIVERED;
        if (developer && changed.organization() == null) {
            throw new RuleViolation("building.tenure.developer");
        }
        if (unit.startsOn() != null && changed.startsOn().isBefore(unit.startsOn())) {
            throw new RuleViolation("building.tenure.unit", unit.startsOn());
        }
        if (unit.endsOn() != null && !changed.startsOn().isBefore(unit.endsOn())) {
            throw new RuleViolation("building.tenure.unit", unit.endsOn());
        }
        if (changed.kind().title()) {
            requireOneWhole(with(changed).tenures, changed);
        }
    }

    // Only days on which the changed tenure holds can have become wrong, and a sum grows on first days only.
    private static void requireOneWhole(List<Tenure> all, Tenure changed) {
        List<Tenure> beside = all.stream()
                .filter(each -> each.kind().title() && lasts(each) && lasts(changed))
                .filter(each -> Period.overlap(each.startsOn(), each.endsOn(), changed.startsOn(), changed.endsOn()))
                .toList();
        for (Tenure other : beside) {
            if (other.id().equals(changed.id())) {
                continue;
            }
            if (other.kind() != Tenure.Kind.CO_OWNER || changed.kind() != Tenure.Kind.CO_OWNER) {
                throw new RuleViolation("building.tenure.overlap", other.kind(), other.startsOn());
            }
            if (other.holder().equals(changed.holder())) {
                throw new RuleViolation("building.tenure.twice", other.startsOn());
            }
        }
        beside.stream()
                .map(Tenure::startsOn)
                .map(day -> day.isBefore(changed.startsOn()) ? changed.startsOn() : day)
                .distinct()
                .forEach(day -> requireShares(day, beside));
    }

    private static void requireShares(LocalDate day, List<Tenure> titles) {
        List<Tenure> held = titles.stream()
                .filter(each -> Period.covers(each.startsOn(), each.endsOn(), day))
                .toList();
        List<Share> known = held.stream().flatMap(each -> each.share().stream()).toList();
        int sum = Share.compareSumToWhole(known);
        boolean roomForUnknown = known.size() == held.size() || sum < 0;
        if (sum > 0 || !roomForUnknown) {
            String shares = known.stream().map(Share::toString).collect(Collectors.joining(" + "));
            throw new RuleViolation(Explanation.of("building.tenure.shares", day)
                    .from("PRC Civil Code art. 298")
                    .comparing(new Explanation.Comparison(shares, sum > 0 ? "<=" : "<", "1", false)));
        }
    }

    private static boolean lasts(Tenure tenure) {
        return !tenure.startsOn().equals(tenure.endsOn());
    }
}
