package org.commonhall.request.inbox;

import java.util.List;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;

/** Rows of lists of requests, of which everybody has an own one. */
final class InboxRows {
    private InboxRows() {}

    static List<UseCase> of(FoundedHall test) {
        PageRequest page = PageRequest.first(1);
        Permission anybody = Permission.of("anybody").orAnyone();
        return List.of(
                new UseCase(
                        "Inbox.queue",
                        InboxRights.READ_QUEUE,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.request().inbox().queue(by, RequestFilter.ALL, RequestSort.DUE, page)),
                new UseCase(
                        "Inbox.totals",
                        InboxRights.READ_QUEUE,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.request().inbox().totals(by, RequestFilter.ALL)),
                new UseCase(
                        "Inbox.mine",
                        anybody,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.request().inbox().mine(by, page)),
                new UseCase(
                        "Inbox.todo",
                        anybody,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.request().inbox().todo(by, page)));
    }
}
