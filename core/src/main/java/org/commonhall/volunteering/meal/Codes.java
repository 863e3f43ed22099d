package org.commonhall.volunteering.meal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Lists of codes as one text. */
final class Codes {
    private static final Splitter SPLITTER = Splitter.on(',').omitEmptyStrings();

    private Codes() {}

    static ImmutableSortedSet<String> read(@Nullable String text) {
        return text == null ? ImmutableSortedSet.of() : ImmutableSortedSet.copyOf(SPLITTER.split(text));
    }

    static String write(Collection<String> codes) {
        return String.join(",", ImmutableSortedSet.copyOf(codes));
    }
}
