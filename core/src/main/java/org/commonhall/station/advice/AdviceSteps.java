package org.commonhall.station.advice;

import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.Consent;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.desk.Appointment;
import org.commonhall.station.desk.DeskLine;
import org.commonhall.station.desk.Desks;
import org.commonhall.station.station.DeskService;

/** Writes and releases confidential notes. The adviser is asked for by name: no role or policy stands in. */
final class AdviceSteps {
    /** The purpose a client agrees to before a note is released. */
    private static final String CONSENT = "advice.release";

    private final Corridor corridor;

    AdviceSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<AdviceNote> write(Call by, WriteAdvice command) {
        return corridor.run(by, command, "advice.written", AdviceNote.TYPE, change -> {
            Appointment appointment = change.get(Appointment.TYPE, command.appointment());
            Desks.authorise(change, command.permission(), change.get(DeskLine.TYPE, appointment.line()));
            if (by.actor().person() == null) {
                throw new RuleViolation("advice.person");
            }
            DeskService service = change.get(DeskService.TYPE, appointment.service());
            // A note that nobody else can read has its place only where the client was told so.
            if (!service.confidential()) {
                throw new RuleViolation("advice.service", service.name());
            }
            return change.insert(
                    AdviceNote.TYPE,
                    new AdviceNote(
                            change.newId(),
                            0,
                            appointment.id(),
                            appointment.person(),
                            new Id<Person>(by.actor().person()),
                            command.text(),
                            change.now(),
                            null,
                            0,
                            null));
        });
    }

    Receipt<AdviceNote> release(Call by, ReleaseAdvice command) {
        return corridor.run(by, command, "advice.released", AdviceNote.TYPE, change -> {
            AdviceNote note = change.lockSubject(AdviceNote.TYPE, command.note());
            if (!by.actor().is(note.adviser().value())) {
                throw new NotAllowed("access.denied", command.permission());
            }
            change.authorise(true);
            if (!Consent.given(change, note.client().value(), CONSENT)) {
                throw new RuleViolation("advice.consent", CONSENT);
            }
            change.requireActing(command.to().value());
            return change.update(AdviceNote.TYPE, note.released(command.to()));
        });
    }
}
