package org.commonhall.governance.ballot;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commonhall.Explanation;
import org.commonhall.governance.ballot.ElectorateChange.Kind;
import org.commonhall.governance.electorate.ElectorateMember;
import org.jspecify.annotations.Nullable;

/**
 * What a register says otherwise than the frozen electorate, such as a sale during the vote.
 *
 * @param kind what changed
 * @param label the voter or the units, for people
 */
public record RegisterChange(Kind kind, String label) {

    /** How many voters changed in each way, for everybody: whose units were sold is for staff. */
    static ImmutableMap<Kind, Long> counted(Collection<RegisterChange> changes) {
        Map<Kind, Long> numbers = new EnumMap<>(Kind.class);
        changes.forEach(one -> numbers.merge(one.kind, 1L, Long::sum));
        return ImmutableMap.copyOf(numbers);
    }

    /** As it is stored, null for none. */
    static @Nullable String text(Map<Kind, Long> numbers) {
        return numbers.isEmpty()
                ? null
                : Joiner.on(' ').withKeyValueSeparator(':').join(numbers);
    }

    /** What is stored with a ballot. */
    static ImmutableMap<Kind, Long> of(Ballot ballot) {
        String text = ballot.changes();
        ImmutableMap.Builder<Kind, Long> numbers = ImmutableMap.builder();
        if (text != null) {
            Splitter.on(' ')
                    .withKeyValueSeparator(':')
                    .split(text)
                    .forEach((kind, number) -> numbers.put(Kind.valueOf(kind), Long.valueOf(number)));
        }
        return numbers.buildOrThrow();
    }

    static Explanation said(Kind kind, long number) {
        return Explanation.of("ballot.electorate.changed", kind.said(), number);
    }

    static ImmutableList<RegisterChange> between(Collection<BallotElector> frozen, Collection<ElectorateMember> today) {
        Map<String, BallotElector> known = Maps.uniqueIndex(frozen, BallotElector::voterKey);
        ImmutableList.Builder<RegisterChange> changes = ImmutableList.builder();
        Set<String> left = new HashSet<>(known.keySet());
        for (ElectorateMember member : today) {
            BallotElector was = known.get(member.elector().voter());
            left.remove(member.elector().voter());
            if (was == null) {
                changes.add(new RegisterChange(Kind.JOINED, member.label()));
            } else if (!was.weights()
                    .plain()
                    .equals(BallotMeasures.weights(member.elector()).plain())) {
                changes.add(new RegisterChange(Kind.WEIGHT, member.label()));
            }
        }
        frozen.stream()
                .filter(elector -> left.contains(elector.voterKey()))
                .forEach(elector -> changes.add(new RegisterChange(Kind.LEFT, elector.label())));
        return changes.build();
    }
}
