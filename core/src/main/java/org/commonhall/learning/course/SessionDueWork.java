package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.function.Supplier;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;

/** Reminds of sessions, tells staff of those that nobody has marked, and has marks judged. */
final class SessionDueWork implements DueWork {

    private final Corridor corridor;
    private final DueWork due;
    private final Supplier<ImmutableList<RunSettlement>> settlements;

    SessionDueWork(Corridor corridor, Supplier<ImmutableList<RunSettlement>> settlements) {
        this.corridor = corridor;
        this.settlements = settlements;
        this.due = DueWork.of(corridor, Due.COURSE_SESSION, CourseSession.NEXT_DUE_AT, this::settled);
    }

    @Override
    public ImmutableList<Due> due(Instant now, int limit) {
        return due.due(now, limit);
    }

    @Override
    public boolean settle(Due one, Instant now) {
        return due.settle(one, now);
    }

    private boolean settled(Due one) {
        SettleSession command = new SettleSession(new Id<>(one.id()), one.at());
        CourseSession seen =
                corridor.read(one.call().actor(), reading -> reading.get(CourseSession.TYPE, command.session()));
        if (seen.status() == SessionStatus.HELD) {
            // Before the session forgets that it is due, so that nothing is left out if this is interrupted.
            settlements.get().forEach(settlement -> settlement.marked(one.call().actor(), seen.run()));
        }
        return corridor.settle(one.call(), command, CourseEvent.SESSION_REMINDER.code(), CourseSession.TYPE, change -> {
            CourseSession session = change.lock(CourseSession.TYPE, command.session());
            CourseRun run = change.get(CourseRun.TYPE, session.run());
            change.authorise(false, run.scope());
            // It was moved, marked or settled meanwhile, and is due again where that has to be judged.
            return command.at().equals(session.nextDueAt()) && session.version() == seen.version()
                    ? told(change, run, session)
                    : session;
        });
    }

    private static CourseSession told(Change change, CourseRun run, CourseSession session) {
        if (session.status() != SessionStatus.HELD && change.now().isBefore(session.startsAt())) {
            return change.update(CourseSession.TYPE, session.scheduled(run, change.now()));
        }
        change.event(
                session.status() == SessionStatus.HELD
                        ? CourseEvent.SESSION_JUDGED.code()
                        : CourseEvent.SESSION_UNMARKED.code());
        return change.update(CourseSession.TYPE, session.next().nextDueAt(null).build());
    }
}
