package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every use case by everybody whose it is not, on real records: refused with a code, and nothing has changed. */
class GeneratedAttackTest {
    private final PopulatedHall hall = new PopulatedHall();

    @TestFactory
    Stream<DynamicTest> nothingChangesForOutsiders() {
        return hall.rows.stream()
                .filter(row -> !row.permission().open())
                .map(row -> DynamicTest.dynamicTest(row.name(), () -> attack(row)));
    }

    private void attack(UseCase row) {
        ImmutableList<String> before = hall.dump();
        for (Map.Entry<String, Actor> actor : hall.outsiders.entrySet()) {
            assertThat(refused(row, actor.getValue()))
                    .as("%s by %s", row.name(), actor.getKey())
                    .isTrue();
        }
        assertThat(hall.dump()).as(row.name()).isEqualTo(before);
    }

    private boolean refused(UseCase row, Actor by) {
        try {
            row.call().by(hall.test.hall, by);
            return false;
        } catch (CommonhallException refusal) {
            return !refusal.code().isEmpty();
        }
    }
}
