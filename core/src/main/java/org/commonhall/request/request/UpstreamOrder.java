package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * An order of an upstream hotline (热线工单), such as 12345.
 * Fill in the builder of {@link #of}.
 *
 * @param source the hotline's code
 * @param number the order's number there; taken once
 * @param code its classification there, or null
 * @param dueAt its own due time, which wins over ours, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record UpstreamOrder(
        @NotBlank @Size(max = 40) String source,
        @NotBlank @Size(max = 100) String number,
        @Size(max = 100) @Nullable String code,
        @Nullable Instant dueAt) {
    /**
     * Begins the record with what it needs.
     *
     * @param source the hotline's code
     * @param number the order's number there; taken once
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static UpstreamOrderBuilder of(String source, String number) {
        return UpstreamOrderBuilder.builder().source(source).number(number);
    }
}
