package org.commonhall.corridor;

import java.time.Instant;

/**
 * Something that happened to a record, without what changed.
 *
 * @param event what, such as {@code directory.person.changed}
 * @param at when
 */
public record Happening(String event, Instant at) {}
