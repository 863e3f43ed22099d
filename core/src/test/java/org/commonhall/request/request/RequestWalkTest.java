package org.commonhall.request.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Pause;
import org.junit.jupiter.api.Test;

/** Random walks: whatever is done in whatever order, what must hold holds. */
class RequestWalkTest {

    @Test
    void countersAndClocksHoldOnEveryWalk() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            ServiceRequest request = Cases.received(1);
            List<Pause> pauses = new ArrayList<>();
            Instant now = Cases.MONDAY;
            for (int i = 0; i < 60; i++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(3000)));
                ServiceRequest next = step(request, random, pauses, now);
                assertInvariants(request, next, seed);
                if (next.run() != request.run()) {
                    pauses.clear();
                }
                request = next;
            }
        }
    }

    private static void assertInvariants(ServiceRequest before, ServiceRequest after, int seed) {
        assertThat(after.run()).as("seed %s", seed).isEqualTo(after.reopens() + 1);
        assertThat(after.run()).isBetween(before.run(), before.run() + 1);
        assertThat(after.extensions()).isBetween(0L, Cases.POLICY.maxExtensions());
        assertThat(after.rung()).isBetween(0L, (long) Cases.POLICY.ladder().size());
        assertThat(after.closedOn() == null).isEqualTo(after.daysToClose() == null);
        assertThat(after.noClockReason() == null).isEqualTo(after.dueAt() != null);
        if (after.status().finished()) {
            assertThat(after.nextDueAt()).isNull();
        }
        if (after.answeredAt() != null && after.dueAt() != null) {
            assertThat(after.answeredInTime()).isEqualTo(!after.answeredAt().isAfter(after.dueAt()));
        }
        if (after.status() == RequestStatus.CLOSED) {
            assertThat(after.outcome()).isNotNull();
        }
    }

    private static ServiceRequest step(ServiceRequest request, Random random, List<Pause> pauses, Instant now) {
        try {
            return switch (random.nextInt(16)) {
                case 0 -> IntakeLife.dispatched(request, Cases.UNIT, false, Cases.POLICY, now);
                case 1, 2 -> RequestLife.signed(request, Cases.POLICY);
                case 3 -> RequestLife.contacted(request, Cases.POLICY, now);
                case 4 -> {
                    Pause pause = RequestLife.admitted(
                            request, "material", now.plus(Duration.ofDays(2)), false, pauses, Cases.POLICY, now);
                    pauses.add(pause);
                    yield RequestLife.paused(request, pauses, Cases.POLICY);
                }
                case 5 -> {
                    RequestAction.RESUME.require(request);
                    Pause last = pauses.remove(pauses.size() - 1);
                    if (now.isAfter(last.from())) {
                        pauses.add(last.endedAt(now));
                    }
                    yield RequestLife.resumed(request, pauses, Cases.POLICY);
                }
                case 6 -> RequestLife.extended(request, 1, pauses, Cases.POLICY, now);
                case 7 ->
                    RequestLife.escalated(
                            request,
                            NextDue.rung(request, Cases.POLICY)
                                    .map(NextDue.Step::number)
                                    .orElse(request.rung()),
                            Cases.POLICY);
                case 8, 9 -> AnswerLife.answered(request, AnswerOutcome.RESOLVED, null, Cases.POLICY, now);
                case 10 -> AnswerLife.notSolved(request, "no", Cases.POLICY, now);
                case 11 -> AnswerLife.closed(request, Cases.POLICY, now);
                case 12 -> AnswerLife.reopened(request, "new", Cases.POLICY, now);
                case 13 -> AnswerLife.reviewAsked(request, Cases.POLICY, now);
                case 14 -> AnswerLife.reviewDecided(request, random.nextBoolean(), Cases.POLICY, now);
                default -> RequestLife.returnRequested(request, "not ours", Cases.POLICY, now);
            };
        } catch (RuleViolation refused) {
            return request;
        }
    }

    @Test
    void mergingAndPartingInAnyOrderRestoresEverything() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Map<Id<ServiceRequest>, ServiceRequest> all = new HashMap<>();
            for (int i = 1; i <= 7; i++) {
                ServiceRequest request = Cases.received(i);
                all.put(request.id(), request);
            }
            Map<Id<ServiceRequest>, ServiceRequest> before = new HashMap<>(all);
            List<Id<ServiceRequest>> ids = all.keySet().stream().sorted().toList();
            for (int i = 0; i < 40; i++) {
                Id<ServiceRequest> one = ids.get(random.nextInt(7));
                Id<ServiceRequest> two = ids.get(random.nextInt(7));
                boolean merge = random.nextInt(3) > 0;
                try {
                    MergeTree tree = new MergeTree(all.values());
                    (merge ? tree.merge(one, two) : tree.undo(one, Cases.POLICY))
                            .forEach(changed -> all.put(changed.id(), changed));
                } catch (RuleViolation refused) {
                    assertThat(refused.code()).startsWith("request.");
                }
                assertForest(all, seed);
            }
            for (boolean parted = true; parted; ) {
                parted = false;
                for (Id<ServiceRequest> id : ids) {
                    if (Objects.requireNonNull(all.get(id)).status() == RequestStatus.MERGED) {
                        new MergeTree(all.values())
                                .undo(id, Cases.POLICY)
                                .forEach(changed -> all.put(changed.id(), changed));
                        parted = true;
                    }
                }
            }
            assertThat(all).as("seed %s", seed).isEqualTo(before);
        }
    }

    private static void assertForest(Map<Id<ServiceRequest>, ServiceRequest> all, int seed) {
        for (ServiceRequest request : all.values()) {
            ImmutableList<ServiceRequest> below = all.values().stream()
                    .filter(other -> request.id().equals(other.mergedInto()))
                    .collect(ImmutableList.toImmutableList());
            assertThat(request.requesters())
                    .as("seed %s", seed)
                    .isEqualTo(1
                            + below.stream()
                                    .mapToLong(ServiceRequest::requesters)
                                    .sum());
            assertThat(request.mergedInto() == null).isEqualTo(request.status() != RequestStatus.MERGED);
            ServiceRequest top = request;
            for (int depth = 0; top.mergedInto() != null && depth < 10; depth++) {
                top = Objects.requireNonNull(all.get(top.mergedInto()));
            }
            assertThat(request.mergeRoot()).isEqualTo(request.mergedInto() == null ? null : top.id());
        }
    }
}
