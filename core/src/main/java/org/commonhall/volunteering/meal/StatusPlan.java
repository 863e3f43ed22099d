package org.commonhall.volunteering.meal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is planned for a client, as one text that is read with the client. Immutable. */
record StatusPlan(ImmutableList<Step> steps) {
    static final StatusPlan EMPTY = new StatusPlan(ImmutableList.of());

    /** One planned change: from a day on, and until the first day it is over. */
    record Step(ClientStatus to, LocalDate from, @Nullable LocalDate until) {
        boolean overlaps(LocalDate otherFrom, @Nullable LocalDate otherUntil) {
            return (until == null || otherFrom.isBefore(until)) && (otherUntil == null || from.isBefore(otherUntil));
        }

        private boolean over(LocalDate day) {
            return until == null ? !from.isAfter(day) : !until.isAfter(day);
        }
    }

    static StatusPlan of(List<ClientChange> changes) {
        return new StatusPlan(changes.stream()
                .filter(one -> one.state() == ChangeState.PLANNED)
                .map(ClientChange::step)
                .sorted(Comparator.comparing(Step::from))
                .collect(ImmutableList.toImmutableList()));
    }

    static StatusPlan parse(@Nullable String text) {
        return text == null
                ? EMPTY
                : new StatusPlan(Splitter.on(';')
                        .splitToStream(text)
                        .map(part -> Splitter.on(' ').splitToList(part))
                        .map(part -> new Step(
                                ClientStatus.valueOf(part.get(0)),
                                LocalDate.parse(part.get(1)),
                                part.size() == 2 ? null : LocalDate.parse(part.get(2))))
                        .collect(ImmutableList.toImmutableList()));
    }

    @Nullable String text() {
        return steps.isEmpty()
                ? null
                : steps.stream()
                        .map(one -> one.to + " " + one.from + (one.until == null ? "" : " " + one.until))
                        .collect(Collectors.joining(";"));
    }

    /** Where somebody stands on a day who stood so before all of it; a change that is over leads back to active. */
    ClientStatus on(LocalDate day, ClientStatus before) {
        ClientStatus status = before;
        for (Step step : steps) {
            if (!step.from.isAfter(day)) {
                status = step.until == null || day.isBefore(step.until) ? step.to : ClientStatus.ACTIVE;
            }
        }
        return status;
    }

    /** What is not over on a day. */
    StatusPlan after(LocalDate day) {
        return new StatusPlan(steps.stream().filter(one -> !one.over(day)).collect(ImmutableList.toImmutableList()));
    }

    /** The first day behind another one on which something changes, or null. */
    @Nullable LocalDate next(LocalDate day) {
        return steps.stream()
                .flatMap(one -> Stream.of(one.from, one.until))
                .filter(change -> change != null && change.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
