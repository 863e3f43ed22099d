package org.commonhall.examples.cookbook;

import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.FoundHall;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.storage.memory.MemoryStorage;

/** A listener hears what happened after it was committed. */
public final class ListenToEvents {
    private ListenToEvents() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Commonhall hall = Commonhall.builder()
                .storage(new MemoryStorage())
                .listener(event -> System.out.println(event.event() + " in " + event.kind()))
                .build();
        hall.found(new FoundHall("Reception"));
        hall.requests()
                .submit(Actor.visitor(), SubmitRequest.of("The lobby leaks").build());
    }
}
