package org.commonhall.publication;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.Actor;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;

/**
 * What happens to notices by itself: it is told that a period is over, and that a reply is overdue. Each is settled once,
 * on however many nodes the clock ticks. Thread-safe.
 */
public final class NoticeDueWork implements DueWork {
    private static final String KIND = "publication.due";
    private static final Actor CLOCK = Actor.system("notice clock");

    private final Corridor corridor;
    private final PublicationPolicy policy;

    NoticeDueWork(Corridor corridor, PublicationPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    @Override
    public ImmutableList<Due> due(Instant now, int limit) {
        return corridor.read(CLOCK, reading -> reading.due(KIND, PublicNotice.NEXT_DUE_AT, now, limit));
    }

    @Override
    public boolean settle(Due due, Instant now) {
        SettleNotice command = new SettleNotice(new Id<>(due.id()), due.at());
        return corridor.settle(
                CLOCK.once(due.commandId()), command, NoticeEvent.PERIOD_OVER.code(), PublicNotice.TYPE, change -> {
                    PublicNotice notice = change.lockSubject(PublicNotice.TYPE, command.notice());
                    change.authorise(false, notice.publisher().value());
                    if (!due.at().equals(notice.nextDueAt())) {
                        return notice; // Somebody was faster: what was due is no more.
                    }
                    PublicNotice told = NoticeLife.told(notice, policy, due.at(), change.now());
                    if (told.periodTold() == notice.periodTold()) {
                        change.event(NoticeEvent.REPLY_OVERDUE.code());
                    }
                    return change.update(PublicNotice.TYPE, told);
                });
    }
}
