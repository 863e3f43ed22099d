package org.commonhall.exchange;

import com.google.common.collect.ImmutableSortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How an import ended.
 *
 * @param finished false where it was cancelled and the same import goes on from there
 * @param dryRun whether nothing was written
 * @param total rows of the file
 * @param counts what became of them, those of an earlier attempt of the same import included
 * @param resumedAfter the line an earlier attempt had reached, zero where there was none
 * @param faults how many faults of which code this attempt found
 * @param encoding the name of the encoding in which the file was read, null if it was not
 */
public record ImportResult(
        boolean finished,
        boolean dryRun,
        long total,
        ImportCounts counts,
        long resumedAfter,
        ImmutableSortedMap<String, Long> faults,
        @Nullable String encoding) {}
