package org.commonhall.request.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Random;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Conflict;
import org.commonhall.storage.memory.MemoryStorage;
import org.junit.jupiter.api.Test;

/** What happens when a request number is drawn that another request has. */
class RequestNumberTest {
    private static final SubmitRequest LIFT = SubmitRequest.of("Lift").build();

    private final Commonhall hall =
            Commonhall.builder().storage(new MemoryStorage()).build();
    private final Submitted first = submission(new Draws(1)).submit(Actor.visitor(), LIFT);

    @Test
    void aTakenNumberIsDrawnAgain() {
        Draws draws = new Draws(4);
        Submitted second = submission(draws).submit(Actor.visitor(), LIFT);
        assertThat(first.number()).endsWith("-0000000");
        assertThat(second.number()).endsWith("-1111111");
        assertThat(draws.submissions()).isEqualTo(5);
        String code = Objects.requireNonNull(second.trackingCode());
        assertThat(hall.requests().reads().track(second.number(), code).id())
                .isEqualTo(second.receipt().id());
    }

    @Test
    void afterFiveTakenNumbersTheSubmissionIsRefused() {
        Draws draws = new Draws(5);
        assertThatThrownBy(() -> submission(draws).submit(Actor.visitor(), LIFT))
                .isInstanceOfSatisfying(
                        Conflict.class, taken -> assertThat(taken.code()).isEqualTo("record.taken"));
        assertThat(draws.submissions()).isEqualTo(5);
    }

    private Submission submission(Random random) {
        return new Submission(
                hall.corridor(),
                RequestPolicy.neutral(),
                new TrackingCodes(random),
                hall.directory().files().store());
    }

    /** Zeros for the first submissions, ones after that; 16 digits of a code and 7 of a number each. */
    private static final class Draws extends Random {
        private static final int DIGITS = 23;

        private final int zeros;
        private int drawn;

        Draws(int zeros) {
            this.zeros = zeros;
        }

        @Override
        public int nextInt(int bound) {
            return drawn++ / DIGITS < zeros ? 0 : 1;
        }

        int submissions() {
            return drawn / DIGITS;
        }
    }
}
