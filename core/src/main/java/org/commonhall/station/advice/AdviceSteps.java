package org.commonhall.station.advice;

import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.RuleViolation;
import org.commonhall.access.Consent;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.desk.Appointment;
import org.commonhall.station.desk.DeskLine;
import org.commonhall.station.desk.DeskTeam;
import org.commonhall.station.station.DeskService;

/** Advice in confidence: whoever wrote a note is asked for by name, and no role or policy stands in. */
public final class AdviceSteps {
    /** The purpose a client agrees to before a note is released. */
    static final String CONSENT = "advice.release";

    private final Corridor corridor;

    public AdviceSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    public AdviceView write(Call by, WriteAdvice command) {
        AdviceNote note = corridor.stored(by, command, "advice.written", AdviceNote.TYPE, change -> {
            Appointment appointment = change.get(Appointment.TYPE, command.appointment());
            DeskTeam.authorise(change, command.permission(), change.get(DeskLine.TYPE, appointment.line()));
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
        return AdviceView.of(note);
    }

    public AdviceText read(Call by, ReadAdvice command) {
        AdviceNote read = corridor.stored(by, command, "advice.read", AdviceNote.TYPE, change -> {
            AdviceNote note = change.lock(AdviceNote.TYPE, command.note());
            requireReader(change, command, note, true);
            return change.update(AdviceNote.TYPE, note.read(change.now()));
        });
        return new AdviceText(AdviceView.of(read), read.text());
    }

    public AdviceView release(Call by, ReleaseAdvice command) {
        AdviceNote released = corridor.stored(by, command, "advice.released", AdviceNote.TYPE, change -> {
            AdviceNote note = change.lock(AdviceNote.TYPE, command.note());
            requireReader(change, command, note, false);
            if (!Consent.given(change, note.client().value(), CONSENT)) {
                throw new RuleViolation("advice.consent", CONSENT);
            }
            return change.update(AdviceNote.TYPE, note.released(command.to()));
        });
        return AdviceView.of(released);
    }

    private static void requireReader(Change change, Command command, AdviceNote note, boolean released) {
        if (!isReader(change.by(), note, released)) {
            throw new NotAllowed("access.denied", command.permission().code());
        }
        change.authorise(true);
    }

    public static boolean isReader(Actor by, AdviceNote note, boolean released) {
        return by.is(note.adviser().value())
                || (released
                        && note.releasedTo() != null
                        && by.is(note.releasedTo().value()));
    }
}
