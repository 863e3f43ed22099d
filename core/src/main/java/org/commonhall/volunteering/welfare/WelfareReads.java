package org.commonhall.volunteering.welfare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.volunteer.Programme;

/** What coordinators see of welfare checks. Thread-safe. */
public final class WelfareReads {
    private final Corridor corridor;

    WelfareReads(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Reads who is told of an unanswered door, and when. Costs two statements beside those of the rights.
     *
     * @param by a coordinator or an auditor
     * @param programme which programme
     * @return the ladder, that of everybody where the programme has none of its own
     */
    public LadderView ladder(Actor by, Id<Programme> programme) {
        return corridor.read(by, reading -> {
            reading.authorise(WelfareRights.READ_LADDER, false, programme.value());
            WelfareLadder ladder = WelfareLadder.of(reading, programme);
            return Names.shown(
                    reading,
                    names -> new LadderView(
                            programme,
                            names.of(Programme.TYPE, programme),
                            ladder.aloneMinutes(),
                            ladder.otherMinutes(),
                            WelfareLadder.read(ladder.rungs())));
        });
    }

    /**
     * Reads the open checks of a programme. Costs four statements beside those of the rights, that they were shown included.
     *
     * @param by a coordinator
     * @param programme which programme
     * @return the checks, the most urgent first
     */
    public ImmutableList<CheckView> open(Actor by, Id<Programme> programme) {
        return corridor.read(by, reading -> {
            reading.authorise(WelfareRights.READ, false, programme.value());
            return views(
                    reading,
                    reading
                            .select(Query.of(WelfareCheck.TYPE)
                                    .where(WelfareCheck.PROGRAMME.is(programme))
                                    .where(WelfareCheck.LIVE.is(true)))
                            .stream()
                            .sorted(Comparator.comparing(WelfareCheck::deadlineAt)
                                    .thenComparing(WelfareCheck::id))
                            .toList());
        });
    }

    /**
     * Reads the checks of a client. Costs five statements beside those of the rights, that they were shown included.
     *
     * @param by a coordinator
     * @param id which client
     * @return the checks, the first first
     * @throws NotFound {@code record.missing}
     */
    public ImmutableList<CheckView> checks(Actor by, Id<MealClient> id) {
        return corridor.read(by, reading -> {
            MealClient client = reading.get(MealClient.TYPE, id);
            reading.authorise(WelfareRights.READ, false, client.programme().value());
            return views(
                    reading,
                    reading.select(Query.of(WelfareCheck.TYPE)
                            .where(WelfareCheck.CLIENT.is(id))
                            .orderBy(WelfareCheck.OPENED_AT.ascending())));
        });
    }

    private static ImmutableList<CheckView> views(Reading reading, List<WelfareCheck> checks) {
        Map<Id<MealClient>, MealClient> clients = reading.findAll(
                MealClient.TYPE, checks.stream().map(WelfareCheck::client).collect(ImmutableSet.toImmutableSet()));
        Map<Id<Person>, Person> people = reading.findAll(
                Person.TYPE, clients.values().stream().map(MealClient::person).collect(ImmutableSet.toImmutableSet()));
        reading.disclosed("welfare.check_read", WelfareCheck.TYPE, checks);
        return checks.stream()
                .map(check -> {
                    MealClient client = Objects.requireNonNull(clients.get(check.client()));
                    return new CheckView(
                            check.id(),
                            check.version(),
                            check.client(),
                            Objects.requireNonNull(people.get(client.person())).name(),
                            client.door(),
                            client.contact(),
                            check.openedAt(),
                            check.deadlineAt(),
                            check.told(),
                            check.status(),
                            check.late(reading.now()),
                            check.outcome(),
                            check.closedAt(),
                            check.words());
                })
                .collect(ImmutableList.toImmutableList());
    }
}
