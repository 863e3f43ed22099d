package org.commonhall.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.commonhall.Commonhall;
import org.commonhall.CommonhallBuilder;
import org.commonhall.InvalidInput;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.memory.MemoryStorage;
import org.junit.jupiter.api.Test;

/** Which stores a hall is built over. */
class StoresOfAHallTest {
    @Test
    void aHallOverTheWrongStoreIsRefused() {
        FaultyStorage joins = new FaultyStorage(new MemoryStorage());
        joins.with = StorageFeature.JOINING;
        assertThat(build(Commonhall.builder().storage(joins))).isEqualTo("hall.storage.joins");
        assertThat(build(Commonhall.builder().storage(new MemoryStorage()).joining(new MemoryStorage())))
                .isEqualTo("hall.joining.owns");
        assertThat(build(Commonhall.builder()
                        .storage(new MemoryStorage())
                        .joining(joins)
                        .listener(event -> {})))
                .isEqualTo("hall.hook.missing");
    }

    private static String build(CommonhallBuilder builder) {
        return catchThrowableOfType(InvalidInput.class, builder::build)
                .violations()
                .get(0)
                .code();
    }
}
