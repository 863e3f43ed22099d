package org.commonhall.corridor;

import java.time.Instant;
import org.commonhall.Receipt;

/**
 * What came of a command, and whether this call did it.
 *
 * @param <T> the kind of record the command is about
 * @param receipt the receipt of the first call
 * @param repeated whether an earlier call with the same key did it
 * @param at when it was done
 */
public record Outcome<T>(Receipt<T> receipt, boolean repeated, Instant at) {}
