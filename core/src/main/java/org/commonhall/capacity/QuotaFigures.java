package org.commonhall.capacity;

import io.soabase.recordbuilder.core.RecordBuilder;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * What a quota, with all below it, is taken by (services 3.6).
 *
 * @param quota its code
 * @param size how much there is, null for no limit
 * @param confirmed what is granted
 * @param pending what is asked for and not answered
 * @param held what is held and has not run out
 * @param offered what offers keep that have not run out
 * @param waiting what people wait for
 */
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record QuotaFigures(
        String quota, @Nullable Long size, long confirmed, long pending, long held, long offered, long waiting) {

    /**
     * What is left: size less everything, of which the waiting only count for the public.
     *
     * @param shared whether it is judged for the public
     * @return zero or more, null for no limit
     */
    public @Nullable Long free(boolean shared) {
        return size == null ? null : Math.max(size - confirmed - pending - held - offered - (shared ? waiting : 0), 0);
    }
}
