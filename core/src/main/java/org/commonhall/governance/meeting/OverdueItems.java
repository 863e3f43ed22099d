package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.Messages;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.followup.FollowUp;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Overdue actions of a body come up in its next agenda (逾期未落实事项), each as an item whose subject is the action. */
final class OverdueItems {
    private static final int MOST = 50;
    private static final int TITLE = 200;

    /**
     * Adds an item for each overdue action that is on no agenda still to come: one statement where nothing is late.
     *
     * @param change the transaction, which holds the meeting
     * @param meeting the meeting
     * @param items its items so far
     * @param noticedAt when they are made known, null before the notice
     * @return the new items
     */
    ImmutableList<AgendaItem> add(Change change, Meeting meeting, List<AgendaItem> items, @Nullable Instant noticedAt) {
        List<AgendaItem> added = new ArrayList<>();
        for (FollowUp action : late(change, meeting, items)) {
            added.add(new AgendaItem(
                    change.newId(),
                    0,
                    meeting.id(),
                    items.size() + added.size() + 1L,
                    title(action),
                    null,
                    ItemStatus.OPEN,
                    noticedAt,
                    null,
                    null,
                    action.id().value()));
        }
        return added.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(change.insertAll(AgendaItem.TYPE, added));
    }

    /** The overdue actions that would be added. */
    static List<FollowUp> late(Reading reading, Meeting meeting, List<AgendaItem> items) {
        if (!meeting.kind().regular()) {
            return List.of();
        }
        List<FollowUp> late = new ArrayList<>(reading.select(FollowUp.late(meeting.body(), reading.today(), MOST)));
        Set<UUID> known = subjects(items);
        late.removeIf(action -> known.contains(action.id().value()));
        if (!late.isEmpty()) {
            Set<UUID> elsewhere = waiting(reading, late);
            late.removeIf(action -> elsewhere.contains(action.id().value()));
        }
        return late;
    }

    /** An agenda is public, so that it does not name an action that is not. */
    private static String title(FollowUp action) {
        if (action.visible()) {
            return action.title();
        }
        String title = Messages.text(Locale.CHINESE, "meeting.item.overdue", List.of()) + " / "
                + Messages.text(Locale.ENGLISH, "meeting.item.overdue", List.of());
        return title.substring(0, Math.min(TITLE, title.length()));
    }

    /** The actions that are open on the agenda of a meeting still to come. */
    private static Set<UUID> waiting(Reading reading, List<FollowUp> late) {
        List<AgendaItem> open = reading
                .select(Query.of(AgendaItem.TYPE)
                        .where(AgendaItem.SUBJECT.in(late.stream()
                                .map(action -> action.id().value())
                                .collect(ImmutableSet.toImmutableSet()))))
                .stream()
                .filter(item -> item.status() == ItemStatus.OPEN)
                .toList();
        if (open.isEmpty()) {
            return Set.of();
        }
        Map<Id<Meeting>, Meeting> meetings = reading.findAll(
                Meeting.TYPE, open.stream().map(AgendaItem::meeting).collect(ImmutableSet.toImmutableSet()));
        return subjects(open.stream()
                .filter(item -> {
                    Meeting meeting = meetings.get(item.meeting());
                    return meeting != null && !meeting.status().held() && meeting.status() != MeetingStatus.CANCELLED;
                })
                .toList());
    }

    private static Set<UUID> subjects(List<AgendaItem> items) {
        Set<UUID> subjects = new HashSet<>();
        items.forEach(item -> Stream.ofNullable(item.subject()).forEach(subjects::add));
        return subjects;
    }
}
