package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Query;
import org.commonhall.storage.QueryEvaluator;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.Summary;
import org.commonhall.storage.ValueType;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.Generated;
import org.commonhall.storage.jdbc.testing.Probe;
import org.commonhall.storage.jdbc.testing.ProbeOwner;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The SQL answers what core's evaluators answer, for random conditions, orders, pages and summaries. */
class EvaluatorAgreementTest {
    private static final int ROUNDS = 150;
    private static final List<Measure.Kind> KINDS =
            List.of(Measure.Kind.COUNT_DISTINCT, Measure.Kind.SUM, Measure.Kind.MIN, Measure.Kind.MAX);

    @ParameterizedTest
    @MethodSource("org.commonhall.storage.jdbc.testing.Databases#all")
    void everyDatabaseAnswersLikeTheEvaluators(Databases kind) {
        try (TestDatabase database = kind.create();
                JdbcStorage storage = JdbcStorage.owning(database.dataSource())) {
            storage.open(Probe.SCHEMA);
            Generated generated = new Generated(20261123, storage.features().contains(StorageFeature.TEXT_ORDER_UTF16));
            List<Probe> probes = storage.inTransaction(tx -> {
                List<ProbeOwner> owners =
                        tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named("one"), ProbeOwner.named("two")));
                return tx.insert(Probe.TYPE, generated.probes(owners, 120));
            });
            for (int i = 0; i < ROUNDS; i++) {
                Query<Probe> query = Query.of(Probe.TYPE)
                        .where(generated.condition(3))
                        .orderBy(generated.orders())
                        .limit(1 + generated.below(30));
                Query<Probe> page = generated.below(2) == 0
                        ? query
                        : query.after(query.positionOf(probes.get(generated.below(probes.size()))));
                storage.inTransaction(tx -> {
                    assertThat(tx.select(page)).as("%s", page).isEqualTo(QueryEvaluator.select(page, probes));
                    assertThat(tx.count(page))
                            .isEqualTo(QueryEvaluator.select(page.all(), probes).size());
                    return Optional.empty();
                });
                Summary<Probe> summary = summary(generated, query);
                List<Summary.Row> rows = storage.inTransaction(tx -> tx.summarise(summary));
                assertThat(rows).as("%s", summary).isEqualTo(QueryEvaluator.summarise(summary, probes));
            }
        }
    }

    private static Summary<Probe> summary(Generated generated, Query<Probe> query) {
        List<Measure<Probe>> measures = new ArrayList<>();
        measures.add(Measure.count());
        for (int i = generated.below(3); i >= 0; i--) {
            Attribute<Probe, ?> attribute = generated.attribute();
            Measure.Kind kind = KINDS.get(generated.below(KINDS.size()));
            boolean number = attribute.type() == ValueType.INTEGER || attribute.type() == ValueType.DECIMAL;
            measures.add(Measure.of(kind == Measure.Kind.SUM && !number ? Measure.Kind.MAX : kind, attribute));
        }
        Summary<Probe> summary = new Summary<>(
                Probe.TYPE,
                query.condition(),
                com.google.common.collect.ImmutableList.of(),
                com.google.common.collect.ImmutableList.copyOf(measures));
        return switch (generated.below(3)) {
            case 0 -> summary;
            case 1 -> summary.groupBy(generated.attribute());
            default -> summary.groupBy(generated.attribute(), generated.attribute());
        };
    }
}
