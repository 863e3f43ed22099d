package org.commonhall.examples.cookbook;

import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Role;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.AnswerRequest;
import org.commonhall.request.request.Contact;
import org.commonhall.request.request.DispatchRequest;
import org.commonhall.request.request.RequestAction;
import org.commonhall.request.request.RequestStep;
import org.commonhall.request.request.RequestView;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.request.request.Submitted;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SampleHall;

/** Somebody sends a request without an account, the desk hands it on, the unit answers, and the sender reads the answer. */
public final class SubmitAndAnswerARequest {
    private SubmitAndAnswerARequest() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SampleHall town = SampleHall.build(new MemoryStorage(), Locale.ENGLISH, UnaryOperator.identity());
        Commonhall hall = town.hall();
        Submitted sent = hall.requests()
                .submit(
                        Actor.visitor(),
                        SubmitRequest.of("Lift B stops between floors")
                                .category(town.lifts())
                                .contact(Contact.of()
                                        .name("Lin")
                                        .phone("13800000000")
                                        .build())
                                .build());
        var request = sent.receipt().id();
        hall.requests()
                .dispatch(town.staff(Role.DESK), DispatchRequest.of(request).build());
        Actor handler = town.staff(Role.HANDLER);
        hall.requests()
                .step(handler, RequestStep.of(request, RequestAction.SIGN).build());
        hall.requests()
                .step(handler, RequestStep.of(request, RequestAction.CONTACT).build());
        hall.requests()
                .answer(
                        handler,
                        AnswerRequest.of(request, AnswerOutcome.RESOLVED, "A door contact was replaced")
                                .open(true)
                                .build());
        RequestView seen = hall.requests().reads().track(sent.number(), Objects.requireNonNull(sent.trackingCode()));
        System.out.println(seen.status() + ": " + seen.outcome());
    }
}
