package org.commonhall;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that falls due.
 *
 * @param kind what falls due, such as {@code request.escalation}
 * @param id the record it falls due on
 * @param at since when
 */
public record Due(String kind, UUID id, Instant at) {}
