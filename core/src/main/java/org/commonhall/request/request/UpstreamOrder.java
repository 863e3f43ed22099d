package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order of an upstream hotline (热线工单), such as 12345.
 *
 * @param source the hotline's code
 * @param number the order's number there; taken once
 * @param code its classification there, or null
 * @param dueAt its own due time, which wins over ours, or null
 */
public record UpstreamOrder(
        @NotBlank @Size(max = 40) String source,
        @NotBlank @Size(max = 100) String number,
        @Size(max = 100) @Nullable String code,
        @Nullable Instant dueAt) {}
