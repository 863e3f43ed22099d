package org.commonhall.volunteering.delivery;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.volunteering.meal.MealClient;

/**
 * In which line clients are visited. A line that was stored counts iff its clients are those of the day; else one is proposed,
 * in the stored order, with new clients at their position. A value.
 *
 * @param clients the clients in line
 * @param settled whether it counts without anybody looking at it
 */
record RouteOrder(ImmutableList<Id<MealClient>> clients, boolean settled) {

    /** Gives the line of a day. */
    static RouteOrder of(List<Id<MealClient>> stored, Collection<MealClient> today) {
        Map<Id<MealClient>, MealClient> known =
                today.stream().collect(Collectors.toMap(MealClient::id, client -> client));
        List<Id<MealClient>> line =
                new ArrayList<>(stored.stream().filter(known::containsKey).toList());
        boolean settled = line.size() == stored.size() && line.size() == known.size();
        today.stream()
                .filter(client -> !line.contains(client.id()))
                .sorted(Comparator.comparingLong(RouteOrder::position).thenComparing(MealClient::id))
                .toList()
                .forEach(client -> line.add(place(line, known, position(client)), client.id()));
        return new RouteOrder(ImmutableList.copyOf(line), settled);
    }

    private static int place(List<Id<MealClient>> line, Map<Id<MealClient>, MealClient> known, long position) {
        for (int i = 0; i < line.size(); i++) {
            if (position(Objects.requireNonNull(known.get(line.get(i)))) > position) {
                return i;
            }
        }
        return line.size();
    }

    private static long position(MealClient client) {
        return client.position() == null ? Long.MAX_VALUE : client.position();
    }

    /** Takes a line that somebody has looked at; refuses one of other clients. */
    static RouteOrder confirmed(List<Id<MealClient>> line, Collection<MealClient> today) {
        Set<Id<MealClient>> known = today.stream().map(MealClient::id).collect(Collectors.toSet());
        if (line.size() != known.size() || !known.equals(Set.copyOf(line))) {
            throw new RuleViolation("delivery.route.other");
        }
        return new RouteOrder(ImmutableList.copyOf(line), true);
    }

    static String write(List<Id<MealClient>> clients) {
        return clients.stream().map(Id::toString).collect(Collectors.joining(","));
    }

    static ImmutableList<Id<MealClient>> read(String text) {
        return Splitter.on(',')
                .omitEmptyStrings()
                .splitToStream(text)
                .map(one -> new Id<MealClient>(UUID.fromString(one)))
                .collect(ImmutableList.toImmutableList());
    }
}
