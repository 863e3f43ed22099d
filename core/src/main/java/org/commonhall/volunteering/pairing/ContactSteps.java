package org.commonhall.volunteering.pairing;

import java.util.Locale;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Messages;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.Consent;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.trace.Trace;
import org.commonhall.trace.TraceRelation;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.service.ServiceRecord;
import org.commonhall.volunteering.service.ServiceRecords;
import org.commonhall.volunteering.welfare.WelfareCheck;
import org.commonhall.volunteering.welfare.WelfareChecks;
import org.jspecify.annotations.Nullable;

/** Records contacts: what they do to the alarm, to the hours of the volunteer and to a concern. */
final class ContactSteps {
    private static final String WELLBEING = "pairing.wellbeing";
    private static final int IN_A_ROW = 2;

    private final Corridor corridor;
    private final PairingSteps pairings;
    private final ServiceRecords services;

    ContactSteps(Corridor corridor, PairingSteps pairings, ServiceRecords services) {
        this.corridor = corridor;
        this.pairings = pairings;
        this.services = services;
    }

    Receipt<PairContact> record(Call by, RecordContact command) {
        PairingEvent event = InvalidInput.present("command", command).made()
                ? PairingEvent.CONTACT_MADE
                : PairingEvent.CONTACT_MISSED;
        return corridor.run(by, command, event.code(), PairContact.TYPE, change -> {
            Pairing known = change.lockSubject(Pairing.TYPE, command.pairing());
            change.authorise(
                    change.by().is(known.volunteer().value()), known.programme().value());
            change.requireActing(known.elder().value());
            known.require(PairingStatus.TRIAL, PairingStatus.ACTIVE, PairingStatus.PAUSED);
            requireTime(change, known, command);
            if (command.words() != null) {
                Consent.require(change, known.elder().value(), WELLBEING);
            }
            Id<ServiceRecord> service =
                    command.made() ? service(change, known, command.span(), command.medium()) : null;
            PairContact made = change.insert(
                    PairContact.TYPE,
                    PairContactBuilder.builder()
                            .id(change.newId())
                            .pairing(known.id())
                            .elder(known.elder())
                            .at(command.at())
                            .minutes(command.minutes())
                            .medium(command.medium())
                            .made(command.made())
                            .seen(command.seen())
                            .words(command.words())
                            .recordedBy(Person.idOrNull(change.by()))
                            .recordedAt(change.now())
                            .late(known.alarmAt() != null && command.at().isBefore(known.alarmAt()))
                            .service(service)
                            .build());
            follow(change, known, made);
            if (made.seen() == ContactSeen.CONCERN) {
                concern(change, made);
            }
            return made;
        });
    }

    private static void requireTime(Change change, Pairing known, RecordContact command) {
        if ((command.minutes() > 0) != command.made()) {
            throw new InvalidInput("minutes", "pairing.contact.minutes", command.minutes());
        }
        if (command.span().until().isAfter(change.now())) {
            throw new RuleViolation("pairing.contact.future", command.span().until());
        }
        if (known.startedAt() != null && command.span().from().isBefore(known.startedAt())) {
            throw new RuleViolation("pairing.contact.early", known.startedAt());
        }
    }

    /** Minutes that somebody is with an elder are service; the way there is not. */
    private @Nullable Id<ServiceRecord> service(Change change, Pairing known, Span span, Medium medium) {
        Id<ServiceRecord> service = services.recordWithin(
                        change, known.programme(), known.volunteer(), span, Messages.label(Locale.CHINESE, medium))
                .orElse(null);
        if (service != null) {
            Trace.link(
                    change,
                    Pairing.TYPE,
                    known.id(),
                    TraceRelation.RESTS_ON,
                    ServiceRecord.TYPE,
                    service,
                    known.volunteer());
        }
        return service;
    }

    private void follow(Change change, Pairing known, PairContact contact) {
        Pairing made = contact.made() ? known.made(contact.at()) : known;
        long attempts = change
                .select(Query.of(PairContact.TYPE)
                        .where(PairContact.PAIRING.is(known.id()))
                        .where(PairContact.AT.atLeast(made.since())))
                .stream()
                .filter(one -> !one.made())
                .count();
        if (!contact.made() && attempts == IN_A_ROW) {
            change.event(PairingEvent.NOT_REACHED.code());
        }
        change.update(
                Pairing.TYPE,
                pairings.due(change, made.next().attempts(attempts).build()));
    }

    private static void concern(Change change, PairContact made) {
        change.event(PairingEvent.CONCERN.code());
        change
                .select(Query.of(MealClient.TYPE)
                        .where(MealClient.PERSON.is(made.elder()))
                        .where(MealClient.LIVE.is(true)))
                .stream()
                .findFirst()
                .ifPresent(client -> Trace.link(
                        change,
                        PairContact.TYPE,
                        made.id(),
                        TraceRelation.NOTICED,
                        WelfareCheck.TYPE,
                        WelfareChecks.open(change, client, made.words()).id(),
                        made.elder()));
    }
}
