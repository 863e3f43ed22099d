package org.commonhall.examples.cookbook;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.request.inbox.RequestFilter;
import org.commonhall.request.inbox.RequestSort;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SampleHall;

/** Several reads of a page in one transaction, with totals, a label for each state in both languages, and what waits. */
public final class ReadAPage {
    private ReadAPage() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SampleHall town = SampleHall.build(new MemoryStorage(), Locale.ENGLISH, UnaryOperator.identity());
        Commonhall hall = town.hall();
        hall.requests()
                .submit(town.resident(), SubmitRequest.of("The lobby leaks").build());
        Actor desk = town.staff(Role.DESK);
        String station = hall.reading(group -> {
            group.request()
                    .inbox()
                    .queue(desk, RequestFilter.ALL, RequestSort.NEWEST, PageRequest.first(20))
                    .items()
                    .forEach(row -> System.out.println(row.title() + ": "
                            + group.words().label(Locale.ENGLISH, row.status())
                            + " / "
                            + group.words().label(Locale.CHINESE, row.status())));
            System.out.println(
                    group.request().inbox().totals(desk, RequestFilter.ALL).all() + " in all");
            group.todos()
                    .mine(town.resident())
                    .items()
                    .forEach(item -> System.out.println(
                            item.title() + " waits: " + group.words().label(Locale.ENGLISH, item.action())));
            return group.station().stations().reads().get(desk, town.station()).name();
        });
        System.out.println(station);
    }
}
