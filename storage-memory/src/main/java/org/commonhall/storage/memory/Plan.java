package org.commonhall.storage.memory;

import com.google.common.collect.Ordering;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.commonhall.storage.Condition;
import org.commonhall.storage.ConditionEvaluator;
import org.commonhall.storage.Query;
import org.commonhall.storage.QueryEvaluator;
import org.jspecify.annotations.Nullable;

/** How a query is answered: ids to look up, or a path through one index. */
final class Plan<T extends Record> {
    private final Query<T> query;
    private final @Nullable List<UUID> ids;
    private final @Nullable Path<T> path;

    private Plan(Query<T> query, @Nullable List<UUID> ids, @Nullable Path<T> path) {
        this.query = query;
        this.ids = ids;
        this.path = path;
    }

    static <T extends Record> Plan<T> of(Table<T> table, Query<T> query) {
        Demands<T> demands = new Demands<>(query.condition());
        Condition.In<T> byId = demands.in(table.type().id());
        if (byId != null) {
            return new Plan<>(
                    query, byId.values().stream().map(UUID.class::cast).toList(), null);
        }
        Path<T> best = null;
        for (int i = 0; i < table.indices().size(); i++) {
            Path<T> path = Path.of(i, table.indices().get(i), demands, query);
            best = best == null || path.worth() > best.worth() ? path : best;
        }
        return new Plan<>(query, null, best);
    }

    /** Visits every record that meets the condition, in no promised order, until the visitor has enough. */
    void visit(View<T> view, Predicate<T> visitor) {
        scan(view, record -> !ConditionEvaluator.holds(query.condition(), record) || visitor.test(record), () -> {});
    }

    /** The records in order, from the position on, up to the limit. */
    List<T> select(View<T> view) {
        List<T> found = new ArrayList<>();
        boolean enough = path != null && path.sorted();
        int[] before = {0};
        scan(
                view,
                record -> {
                    if (ConditionEvaluator.holds(query.condition(), record) && QueryEvaluator.isAfter(query, record)) {
                        found.add(record);
                    }
                    return !enough || found.size() < Ints.saturatedCast((long) before[0] + query.limit());
                },
                () -> before[0] = found.size());
        Ordering<T> order = Ordering.from(QueryEvaluator.order(query));
        if (!order.isOrdered(found)) {
            return order.leastOf(found, Math.min(query.limit(), found.size()));
        }
        return List.copyOf(found.subList(0, Math.min(query.limit(), found.size())));
    }

    // Each stretch of each source is sorted in itself; the caller is told when one begins.
    private void scan(View<T> view, Predicate<T> visitor, Runnable begin) {
        if (ids != null) {
            for (UUID id : ids) {
                T record = view.find(id);
                if (record != null && !visitor.test(record)) {
                    return;
                }
            }
        } else if (path != null) {
            for (View.Source<T> source : view.sources()) {
                for (Path.Stretch<T> stretch : path.stretches()) {
                    begin.run();
                    source.scan(path.index(), stretch.low(), stretch.high(), path.descending(), visitor);
                }
            }
        }
    }
}
